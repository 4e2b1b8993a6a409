// The start of the script that a page of the zip has in the place of its modules: from the file system a browser loads no
// module and fetches nothing, but it loads scripts. `modules.py` puts this before the modules; PAGES and MODULES are its.
// A module may have names as they are here, but for those that begin with `offline`; `fetch` and `history` are for all of them.

const script = document.currentScript;
const root = new URL("../../", script.src).href;
window.offlineFiles ??= {};

/** The address of a path seen from the root, as `siteAddress` gives it: that of the file, where the path is a page's. */
const offlineAddress = (path) => {
  const [page] = /^[^?#]*/.exec(path);
  return new URL(PAGES.has(page) ? `${page}index.html${path.slice(page.length)}` : path, root).href;
};

/** Some browsers refuse a file another address, and then its address stays. */
const history = {
  get state() {
    return window.history.state;
  },
  replaceState: (...to) => {
    try {
      window.history.replaceState(...to);
    } catch {}
  },
};

/** Answers as `fetch` does, from the script that stands beside each file that is fetched. */
const fetch = async (address) => {
  const { href } = new URL(address, document.baseURI);
  const path = decodeURIComponent(href.slice(root.length));
  if (!Object.hasOwn(window.offlineFiles, path)) {
    await new Promise((resolve) => {
      const loader = document.createElement("script");
      loader.src = `${href}.js`;
      loader.onload = resolve;
      loader.onerror = resolve;
      document.head.append(loader);
    });
  }
  const ok = Object.hasOwn(window.offlineFiles, path);
  const text = async () => window.offlineFiles[path];
  return { ok, status: ok ? 200 : 404, statusText: ok ? "OK" : "Not Found", text, json: async () => JSON.parse(await text()) };
};

const loadedModules = {};
const offlineLoad = (name) => {
  loadedModules[name] ??= (async () => {
    const offlineExported = {};
    await MODULES[name](offlineExported);
    return offlineExported;
  })();
  return loadedModules[name];
};
const start = () => {
  for (const name of script.dataset.run.split(" ")) offlineLoad(name);
};
