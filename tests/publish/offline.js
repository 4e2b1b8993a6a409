// The start of the script that a site without a server has in place of its modules: a browser loads no module and fetches
// nothing from the file system, but it loads scripts. `offline.py` puts this before the modules; PAGES and MODULES are its.

const script = document.currentScript;
const root = new URL("../../", script.src).href;
window.offlineData ??= {};

/** The file of a page, for its address on the site; any other path stays. */
const fileOf = (path) => {
  const [, page, rest] = /^([^?#]*)(.*)$/s.exec(path);
  return Object.hasOwn(PAGES, page) ? PAGES[page] + rest : path;
};

/** Answers as `fetch` does, from the script that stands beside each file of data. */
const fetch = async (address) => {
  const path = decodeURIComponent(address.slice(root.length));
  if (!Object.hasOwn(window.offlineData, path)) {
    await new Promise((resolve) => {
      const loader = document.createElement("script");
      loader.src = `${address}.js`;
      loader.onload = resolve;
      loader.onerror = resolve;
      document.head.append(loader);
    });
  }
  const ok = Object.hasOwn(window.offlineData, path);
  return { ok, status: ok ? 200 : 404, statusText: ok ? "OK" : "Not Found", json: async () => window.offlineData[path] };
};

const loadedModules = {};
const load = (name) => {
  loadedModules[name] ??= (async () => {
    const exported = {};
    await MODULES[name](exported);
    return exported;
  })();
  return loadedModules[name];
};
const start = () => {
  for (const name of script.dataset.run.split(" ")) load(name);
};
