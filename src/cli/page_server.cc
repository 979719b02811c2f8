#include "cli/page_server.h"

#include <fmt/format.h>
#include <httplib.h>

#include <csignal>
#include <thread>

#include "cli/report.h"

namespace dateline::cli {

namespace {

constexpr const char* kHost = "127.0.0.1";

const httplib::Headers kHeaders{
    {"Cache-Control", "no-store"},
    {"Content-Security-Policy", "frame-ancestors 'none'"},  // the page itself has the rest
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Referrer-Policy", "no-referrer"},
    {"X-Content-Type-Options", "nosniff"},
};

// Without SO_REUSEPORT: a second server on a port is an error, not a share of its requests.
void set_socket_options(socket_t socket) {
  const int yes = 1;
  setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

sigset_t interrupts() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

}  // namespace

struct PageServer::Parts {
  std::string page;
  httplib::Server server;
  int port = 0;
  std::thread thread;

  bool is_own_name(const std::string& host) const {
    return host == fmt::format("{}:{}", kHost, port) || host == fmt::format("localhost:{}", port);
  }

  httplib::Server::HandlerResponse check(const httplib::Request& request, httplib::Response& response) const {
    if (is_own_name(request.get_header_value("Host"))) return httplib::Server::HandlerResponse::Unhandled;
    response.status = 403;
    response.set_content("This page is for this machine alone.\n", "text/plain; charset=utf-8");
    return httplib::Server::HandlerResponse::Handled;
  }

  // In parts, uncompressed: a page can be large, and it goes nowhere.
  void send(httplib::Response& response) const {
    response.set_content_provider(page.size(), "text/html; charset=utf-8",
                                  [this](std::size_t at, std::size_t length, httplib::DataSink& sink) {
                                    return sink.write(page.data() + at, length);
                                  });
  }
};

PageServer::PageServer(std::string page, int port) : parts_(std::make_unique<Parts>()) {
  Parts& parts = *parts_;
  parts.page = std::move(page);
  httplib::Server& server = parts.server;
  server.set_socket_options(set_socket_options);
  server.set_default_headers(kHeaders);
  server.set_payload_max_length(1024);
  server.set_pre_routing_handler(
      [&parts](const auto& request, auto& response) { return parts.check(request, response); });
  server.Get("/", [&parts](const httplib::Request&, httplib::Response& response) { parts.send(response); });

  const bool bound = port == 0 ? (parts.port = server.bind_to_any_port(kHost)) > 0
                               : server.bind_to_port(kHost, parts.port = port);
  if (!bound) {
    throw CannotRun(fmt::format("port {} of {} cannot be had", port, kHost),
                    "take another with --port, or none: then any free port is taken");
  }
}

PageServer::~PageServer() {
  parts_->server.stop();
  if (parts_->thread.joinable()) parts_->thread.join();
}

std::string PageServer::address() const { return fmt::format("http://{}:{}/", kHost, parts_->port); }

// The signals are blocked before there is any other thread, which then has them blocked too.
void PageServer::start() {
  const sigset_t signals = interrupts();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  parts_->thread = std::thread([this] { parts_->server.listen_after_bind(); });
}

void PageServer::run_until_interrupted() {
  const sigset_t signals = interrupts();
  int signal = 0;
  sigwait(&signals, &signal);
}

}  // namespace dateline::cli
