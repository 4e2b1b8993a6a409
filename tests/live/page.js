// In the open page of `python tests/live`: loads the page again when it has changed, and shows what is wrong with it.

const { searchParams } = new URL(import.meta.url);

const part = (name, className, text = "") =>
  Object.assign(document.createElement(name), { className, textContent: text });

const style = Object.assign(document.createElement("link"), {
  rel: "stylesheet",
  href: new URL("page.css", import.meta.url).href,
});
document.head.append(style);

const box = part("aside", "live");
box.setAttribute("role", "status");
box.setAttribute("aria-label", "What you saved");
document.body.append(box);

const acceptButton = (snippets) => {
  const button = part("button", "live-accept", "Write it into the file");
  button.addEventListener("click", async () => {
    button.disabled = true;
    await fetch(new URL("accept", import.meta.url), { method: "POST" });
  });
  const line = part("p", "live-new", `New output, not written yet: ${snippets.join(", ")} `);
  line.append(button);
  return line;
};

const show = ({ problems, running, accept, notice }) => {
  const parts = problems.map((problem) => part("pre", "live-problem", problem));
  if (running.length) parts.push(part("p", "live-running", `Running: ${running.join(", ")}`));
  if (notice) parts.push(part("p", "live-notice", `${notice} ...`));
  if (accept.length) parts.push(acceptButton(accept));
  box.replaceChildren(...parts);
};

const events = new EventSource(new URL(`events?${searchParams}`, import.meta.url));
events.addEventListener("message", ({ data }) => {
  const told = JSON.parse(data);
  if (told.changed) {
    events.close();
    location.reload();
  } else show(told);
});
