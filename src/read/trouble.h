#pragma once

#include <string>
#include <utility>

#include "model/diagnostic.h"
#include "read/read.h"

namespace dateline {

// Where the trouble is.
struct Where {
  std::string file;
  std::string document = {};
  std::string place = {};
};

// The file and line of an article.
inline Where where(const RawArticle& article) {
  if (article.line == 0) return {article.path, article.id};
  return {article.path.substr(0, article.path.rfind(':')), article.id,
          "line " + std::to_string(article.line)};
}

inline Diagnostic read_trouble(Diagnostic::Severity severity, std::string code, Where at, std::string cause,
                               std::string help) {
  return {severity,         std::move(code), std::move(at.file), std::move(at.document), std::move(at.place),
          std::move(cause), std::move(help)};
}

inline Diagnostic read_error(std::string code, Where at, std::string cause, std::string help) {
  return read_trouble(Diagnostic::Severity::error, std::move(code), std::move(at), std::move(cause),
                      std::move(help));
}

inline Diagnostic read_warning(std::string code, Where at, std::string cause, std::string help) {
  return read_trouble(Diagnostic::Severity::warning, std::move(code), std::move(at), std::move(cause),
                      std::move(help));
}

}  // namespace dateline
