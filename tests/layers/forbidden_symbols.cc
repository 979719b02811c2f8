// One use of each row of FORBIDDEN in check_symbols.py, to see that the check finds it. Compiled, never
// linked.
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <iostream>

int use_all() {
  std::cerr << "standard streams";
  std::puts("printing");
  std::setlocale(LC_ALL, "");
  const std::time_t now = std::time(nullptr);
  const std::tm* const here = std::localtime(&now);
  if (std::getenv("HOME") == nullptr || here == nullptr) std::exit(std::rand());
  return here->tm_year;
}
