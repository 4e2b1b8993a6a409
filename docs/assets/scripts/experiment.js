// Steps through an experiment by buttons, one for each step. Without this script all steps stand one below the other.

import { element } from "./dom.js";

/** Puts the buttons above an experiment. Its layer shows what a step says that it received; `say` tells it to a screen reader. */
export const step = (box, say) => {
  const steps = [...box.querySelectorAll(".experiment-step")];
  const names = box.querySelectorAll(".experiment-layer pre .kind");
  const show = (shown) => {
    const received = shown.querySelector("li .kind").className;
    for (const name of names) name.className = received;
    for (const [number, one] of steps.entries()) {
      one.classList.toggle("experiment-shown", one === shown);
      buttons[number].setAttribute("aria-pressed", String(one === shown));
    }
  };
  const buttons = steps.map((one, number) => {
    const name = one.querySelector("strong").textContent;
    const button = element("button", { type: "button" }, `${number + 1} ${name}`);
    button.addEventListener("click", () => {
      show(one);
      say([...one.querySelectorAll("li")].map((line) => line.textContent).join("; "));
    });
    return button;
  });
  const group = { className: "experiment-buttons", role: "group", "aria-label": "Steps of the experiment" };
  box.prepend(element("div", group, ...buttons));
  show(box.querySelector(".experiment-shown"));
};
