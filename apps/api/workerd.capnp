# The API on workerd, Cloudflare's open runtime, after `pnpm build`: npx workerd serve apps/api/workerd.capnp
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "api", worker = .api)],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "api")],
);

const api :Workerd.Worker = (
  modules = [(name = "edge.js", esModule = embed "dist/edge.js")],
  compatibilityDate = "2026-11-01",
  bindings = [(name = "LOG_REQUESTS", text = "false")],
);
