// The start of the script that a page of the zip has in the place of its modules: from the file system a browser loads no
// module and fetches nothing, but it loads scripts. `modules.py` puts this before the modules; PAGES and MODULES are its.

const script = document.currentScript;
const root = new URL("../../", script.src).href;
window.offlineFiles ??= {};

/** The file of a page, for its address on the site; any other path stays. */
const fileOf = (path) => {
  const [page] = /^[^?#]*/.exec(path);
  return PAGES.has(page) ? `${page}index.html${path.slice(page.length)}` : path;
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
