#include "workers.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <future>
#include <thread>
#include <vector>

using namespace dateline;

TEST_CASE("every task is run once, whatever the number of threads") {
  const unsigned threads = GENERATE(1U, 2U, 7U);
  std::vector<int> runs(500, 0);
  {
    std::atomic<std::size_t> left = runs.size();
    std::promise<void> done;
    Workers workers(threads);
    for (int& count : runs) {
      workers.run([&] {
        ++count;
        if (--left == 0) done.set_value();
      });
    }
    done.get_future().wait();
  }
  CHECK(runs == std::vector<int>(500, 1));
}

TEST_CASE("one thread runs the tasks in the order given") {
  std::vector<int> order;
  std::promise<void> done;
  Workers workers(1);
  for (int i = 0; i < 5; ++i) workers.run([&order, i] { order.push_back(i); });
  workers.run([&] { done.set_value(); });
  done.get_future().wait();
  CHECK(order == std::vector<int>{0, 1, 2, 3, 4});
}

TEST_CASE("the end waits for the task that runs") {
  std::promise<void> begun;
  bool ended = false;
  {
    Workers workers(1);
    workers.run([&] {
      begun.set_value();
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      ended = true;
    });
    begun.get_future().wait();
  }
  CHECK(ended);
}
