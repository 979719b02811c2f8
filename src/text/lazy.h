#pragma once

#include <atomic>
#include <mutex>
#include <utility>

namespace dateline {

// A value made when it is first asked for, by whichever thread is first. Asking again costs one load, where
// std::call_once costs a call.
template <typename T>
class Lazy {
 public:
  // `make` gives the value; what it throws goes to the caller, and the next one tries again.
  template <typename Make>
  const T& get(Make&& make) {
    if (!is_made_.load(std::memory_order_acquire)) {
      const std::lock_guard lock(mutex_);
      if (!is_made_.load(std::memory_order_relaxed)) {
        value_ = std::forward<Make>(make)();
        is_made_.store(true, std::memory_order_release);
      }
    }
    return value_;
  }

 private:
  std::atomic<bool> is_made_ = false;
  std::mutex mutex_;
  T value_;
};

}  // namespace dateline
