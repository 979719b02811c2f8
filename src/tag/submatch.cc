#include "tag/submatch.h"

#include <algorithm>

#include "tag/rule.h"

namespace dateline {

namespace {

using Kind = Instruction::Kind;

constexpr std::uint32_t kOpen = 0xFFFFFFFF;  // a slot that nothing has been saved in

}  // namespace

bool Submatch::was_tried(std::uint32_t step, std::uint32_t at) {
  const std::size_t place = (step - first_) * (where_.symbols.size() + 1) + at;
  const bool was = tried_[place];
  tried_[place] = true;
  return was;
}

// True when a way leads on from `step`, with `at` symbols behind it, to the match.
bool Submatch::walk(std::uint32_t step, std::uint32_t at) {
  if (was_tried(step, at)) return false;
  const Instruction& now = program_->code[step];
  const bool is_last = at == where_.symbols.size();
  switch (now.kind) {
    case Kind::symbols:
      return !is_last && program_->sets[now.set][where_.symbols[at]] && walk(now.next, at + 1);
    case Kind::split:
      return walk(now.next, at) || walk(now.other, at);
    case Kind::begin:
      return at == 0 && where_.at_begin && walk(now.next, at);
    case Kind::end:
      return is_last && where_.at_end && walk(now.next, at);
    case Kind::save: {
      const std::uint32_t before = slots_[now.slot];
      slots_[now.slot] = at;
      if (walk(now.next, at)) return true;
      slots_[now.slot] = before;
      return false;
    }
    case Kind::match:
      end_ = at;
      return true;
  }
  return false;
}

bool Submatch::find(const Program& program, std::uint32_t rule, const Where& where, std::span<Span> groups) {
  program_ = &program;
  where_ = where;
  first_ = program.firsts[rule];
  const std::size_t last = rule + 1 < program.firsts.size() ? program.firsts[rule + 1] : program.code.size();
  slots_.assign(2 * groups.size(), kOpen);
  tried_.assign((last - first_) * (where.symbols.size() + 1), false);
  if (!walk(program.starts[rule], 0) || end_ != where.symbols.size()) return false;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const bool took_part = slots_[2 * i] != kOpen && slots_[2 * i + 1] != kOpen;
    groups[i] = took_part ? Span{slots_[2 * i], slots_[2 * i + 1]} : kNoGroup;
  }
  return true;
}

}  // namespace dateline
