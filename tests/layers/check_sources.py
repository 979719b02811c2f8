#!/usr/bin/env python3
"""The layout of src/, held to: which folder may include which, which file may use which library, how long a file may be.

    check_sources.py SRC            prints one line for each breach; exits 1 if there are any
    check_sources.py --self-test    the same on sample/, where every rule is broken at least once
"""
import re
import shutil
import sys
import tempfile
from pathlib import Path

# A layer and the layers that it may include beside itself.
BASE = {"model", "text"}
STAGES = {"read", "segment", "tag", "resolve", "extract", "lint", "merge"}
MAY_INCLUDE = {
    "model": set(),
    "text": {"model"},
    **{stage: BASE for stage in STAGES},
    "write": BASE,
    "pipeline": BASE | STAGES,
    "check": BASE | STAGES | {"pipeline"},
    "dateline": BASE | STAGES | {"pipeline", "check", "write"},
    "cli": BASE | STAGES | {"pipeline", "check", "write", "dateline"},
}

# A header from outside and the only files that may include it.
ONLY_IN = [
    (r"re2/.*", r"text/regex\.\w+"),
    (r"utf8proc\.h", r"text/.*"),
    (r"gumbo\.h|md4c.*\.h|simdjson\.h", r"read/.*"),
    (r"chrono", r"model/date\.cc|cli/progress\.cc"),
    (r"fstream|filesystem|fcntl\.h|unistd\.h", r"(read|cli)/.*"),
    (r"iostream|CLI/.*|valijson/.*", r"cli/.*"),
    (r"httplib\.h", r"cli/page_server\.cc"),
    (r"regex|random|ctime|time\.h|sys/time\.h|clocale|locale|locale\.h", r"(?!)"),
]

# Words that make a result depend on more than the input, and the files in which they are welcome all the same.
NEVER = re.compile(
    r"\b(?:system_clock|steady_clock|high_resolution_clock|localtime\w*|gmtime\w*|mktime|gettimeofday|clock_gettime"
    r"|getenv|secure_getenv|setlocale|std::locale|std::regex|random_device|this_thread::get_id)\b"
    r"|\bstd::(?:time|clock|rand|exit|abort|quick_exit)\b|(?<![\w.:>])(?:time\((?=nullptr|NULL|0|&)|(?:exit|abort|rand|printf|puts)\()"
)
NEVER_BUT = re.compile(r"cli/.*")

# Lines of a file, first row that fits.
LONGEST = [(r"tag/rules/.*", 250), (r".*", 350)]

# A type outside every other, where it is defined; and where the namespace around it begins and ends.
SCOPE = re.compile(
    r"^(?:namespace\b[ ]*(?P<opened>[\w:]*)[ ]*\{|(?P<closed>\}[ ]*// namespace\b)"
    r"|(?:template.*>[ ]*)?(?:struct|class|enum class)[ ]+(?P<type>\w+)(?:[ ]final)?[ ]*(?::(?!:)|\{|$))",
    re.MULTILINE,
)

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"(?P<own>[^"]+)"|<(?P<outside>[^>]+)>)', re.MULTILINE)
NOT_CODE = re.compile(
    r"""//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s\\]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""", re.DOTALL
)


def layer_of(name):
    """The folder of a file. The files of src/ itself are the pipeline and its parts, but for dateline.h, which is above it."""
    path = Path(name)
    if len(path.parts) > 1:
        return path.parts[0]
    return "dateline" if name == "dateline.h" else "pipeline"


def code_of(text):
    """The text without comments and literals; lines keep their numbers. Digit separators (1'000) are no literals."""
    text = re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "", text)
    return NOT_CODE.sub(lambda found: "\n" * found[0].count("\n") or " ", text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def include_breaches(name, text, root):
    layer = layer_of(name)
    for include in INCLUDE.finditer(text):
        where = f"{name}:{line_of(text, include.start('own') if include['own'] else include.start('outside'))}"
        if include["own"]:
            target = layer_of(include["own"])
            if not (root / include["own"]).is_file():
                yield f'{where}: "{include["own"]}" is no path below src/'
            elif target != layer and target not in MAY_INCLUDE[layer]:
                yield f"{where}: {layer} must not include {target} ({include['own']})"
        else:
            for header, home in ONLY_IN:
                if re.fullmatch(header, include["outside"]) and not re.fullmatch(home, name):
                    yield f"{where}: <{include['outside']}> is not for this file"


def word_breaches(name, text):
    if NEVER_BUT.fullmatch(name):
        return
    code = code_of(text)
    for word in NEVER.finditer(code):
        yield f"{name}:{line_of(code, word.start())}: {word[0].rstrip('(')} must not be used in the library"


def length_breaches(name, text):
    limit = next(lines for files, lines in LONGEST if re.fullmatch(files, name))
    lines = text.count("\n")
    if lines > limit:
        yield f"{name}: {lines} lines, at most {limit}"


def types_of(text):
    """The qualified names of the types that others can name too, with their lines; those of an unnamed namespace are not."""
    spaces = []
    for found in SCOPE.finditer(text):
        if found["type"]:
            if "" not in spaces:
                yield "::".join([*spaces, found["type"]]), line_of(text, found.start("type"))
        elif found["closed"]:
            spaces.pop()
        else:
            spaces.append(found["opened"])


def type_breaches(texts):
    """Two types of one name are one to the linker, which keeps the functions of either, whoever calls them."""
    first = {}
    for name, text in texts.items():
        for qualified, line in types_of(text):
            if qualified in first:
                yield f"{name}:{line}: {qualified} is defined in {first[qualified]} too"
            first.setdefault(qualified, name)


def stage_breaches(root):
    """Each stage has one header named as its folder, which says what it takes, what it gives, and what it never does."""
    for stage in sorted((STAGES | {"write", "check"}) & {entry.name for entry in root.iterdir() if entry.is_dir()}):
        header = root / stage / f"{stage}.h"
        text = header.read_text(encoding="utf-8") if header.is_file() else ""
        missing = [word for word in (f"// {stage}: ", "Takes", "gives", "Never") if word not in text]
        if missing:
            yield f"{stage}/{stage}.h: its head comment lacks {', '.join(repr(word) for word in missing)}"


def breaches(root):
    names = sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.suffix in {".h", ".cc"})
    if not names:
        yield f"{root}: no sources"
    texts = {name: (root / name).read_text(encoding="utf-8") for name in names}
    for name, text in texts.items():
        if layer_of(name) not in MAY_INCLUDE:
            yield f"{name}: no such layer; see docs/design.md"
            continue
        yield from include_breaches(name, text, root)
        yield from word_breaches(name, text)
        yield from length_breaches(name, text)
    yield from type_breaches(texts)
    yield from stage_breaches(root)


def self_test():
    """Each breach in sample/ is told at its line, after `// breach: `; those that belong to no line are listed here."""
    sample = Path(__file__).parent / "sample"
    expected = [
        "model/long.cc: 351 lines, at most 350",
        "tag/rules/long.cc: 251 lines, at most 250",
        "merge/merge.h: its head comment lacks 'gives', 'Never'",
        "stray/file.cc: no such layer; see docs/design.md",
    ]
    for path in sorted(sample.rglob("*.*")):
        name = path.relative_to(sample).as_posix()
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            expected += [f"{name}:{number}: {told}" for told in re.findall("// breach: (.+)", line)]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "src"
        shutil.copytree(sample, root)
        (root / "tag/rules").mkdir()
        for name, lines in [("model/long", 351), ("model/fits", 350), ("tag/rules/long", 251), ("tag/rules/fits", 250)]:
            (root / f"{name}.cc").write_text("//\n" * lines, encoding="utf-8")
        found = list(breaches(root))
    missed = [f"not found: {breach}" for breach in expected if breach not in found]
    return missed + [f"found by mistake: {breach}" for breach in found if breach not in expected]


def main():
    found = self_test() if sys.argv[1] == "--self-test" else list(breaches(Path(sys.argv[1])))
    print("\n".join(found) or "no breach")
    sys.exit(1 if found else 0)


main()
