#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace dateline {

// Threads that run tasks in the order given. The destructor drops the tasks that have not begun and waits for
// the others.
class Workers {
 public:
  using Task = std::function<void()>;

  explicit Workers(unsigned count);
  void run(Task task);

 private:
  void work(const std::stop_token& stop);

  std::mutex mutex_;
  std::condition_variable_any ready_;
  std::deque<Task> tasks_;
  std::vector<std::jthread> threads_;  // last: stopped and joined before the rest goes
};

}  // namespace dateline
