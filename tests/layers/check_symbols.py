#!/usr/bin/env python3
"""What the static library asks of the system: nothing that prints, exits, reads the clock, the locale or the environment.

    check_symbols.py NM ARCHIVE              prints one line for each such symbol; exits 1 if there are any
    check_symbols.py NM ARCHIVE --all-found  exits 1 unless every row of FORBIDDEN is found in ARCHIVE

Looks at undefined symbols only. What the standard library's inline code asks for is let through: std::terminate,
std::locale::locale() (the "C" locale unless the program sets another), __assert_fail, operator new, memory and threads.
"""
import re
import subprocess
import sys

FORBIDDEN = {
    "standard streams": r"std::w?(cin|cout|cerr|clog)|stdout|stderr",
    "<iostream>": r"std::ios_base::Init::Init\(\)",
    "printing": r"v?f?printf|__v?f?printf_chk|puts|putchar|fputs|perror|fmt::v\d+::vprint.*",
    "ending the program": r"exit|_exit|_Exit|quick_exit|abort|raise",
    "clocks": r"std::chrono::_V2::\w+_clock::now\(\)|time|clock|clock_gettime|gettimeofday|timespec_get",
    "time zones": r"(localtime|gmtime)(_r)?|mktime|strftime|tzset",
    "environment": r"(secure_)?getenv|environ",
    "locale": r"setlocale|newlocale|uselocale|std::locale::(global|locale)\(.+\)",
    "chance": r"rand|srand|random|std::random_device::.*|getrandom",
}


def undefined_symbols(nm, archive):
    """(object file, demangled symbol) pairs."""
    output = subprocess.run([nm, "-C", "-A", "--undefined-only", archive], capture_output=True, text=True, check=True).stdout
    for line in output.splitlines():
        place, symbol = re.split(r":\s+[Uw] ", line, maxsplit=1)
        yield place.split(":")[-1], re.sub(r"@.*", "", symbol)


def main():
    nm, archive, *mode = sys.argv[1:]
    symbols = list(undefined_symbols(nm, archive))
    found = [(what, member, symbol) for member, symbol in symbols for what, row in FORBIDDEN.items() if re.fullmatch(row, symbol)]
    for what, member, symbol in found:
        print(f"{what}: {member} uses {symbol}")
    if mode == ["--all-found"]:
        missed = sorted(FORBIDDEN.keys() - {what for what, _, _ in found})
        sys.exit(f"not found: {', '.join(missed)}" if missed else 0)
    print(f"{len(symbols)} undefined symbols, {len(found)} of them forbidden")
    sys.exit(1 if found or not symbols else 0)


main()
