#pragma once

#include <memory>
#include <string>

namespace dateline::cli {

// Serves one page, at /, to this machine alone: on 127.0.0.1, and only to requests that call it by that name
// or localhost, so that no other site can have it read by pointing its own name here.
class PageServer {
 public:
  // Port 0 is any free one. Throws CannotRun when the port cannot be had.
  PageServer(std::string page, int port);
  ~PageServer();
  PageServer(const PageServer&) = delete;
  PageServer& operator=(const PageServer&) = delete;

  std::string address() const;  // "http://127.0.0.1:8000/"

  void start();                  // returns at once
  void run_until_interrupted();  // SIGINT or SIGTERM

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace dateline::cli
