#pragma once

namespace dateline {

struct Twin {
  int first;
};

enum class Twin;  // a declaration is no definition

}  // namespace dateline

namespace dateline::other {

struct Twin {};  // of another namespace

}  // namespace dateline::other
