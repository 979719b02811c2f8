# dateline_embed(TARGET FILES…): puts files into the binary, found by embedded_file("en/months.tsv").
# The name of a file is its path below data/, schemas/ or web/dist/.
function(dateline_embed target)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded.cc)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} "-DFILES=${ARGN}" -DROOT=${PROJECT_SOURCE_DIR} -P
            ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    VERBATIM
    COMMENT "Embedding word lists, schemas and the viewer")
  target_sources(${target} PRIVATE ${output})
endfunction()
