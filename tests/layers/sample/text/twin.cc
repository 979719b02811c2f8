namespace dateline {

namespace {

struct Alone {};

}  // namespace

struct Alone {};

class Twin final : Alone {};  // breach: dateline::Twin is defined in model/twin.h too

struct Twin::Impl {};

}  // namespace dateline
