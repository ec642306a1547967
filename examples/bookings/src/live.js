// Asks about a field when it has changed, and shows what is wrong with it. The page works without this.
const form = document.querySelector("form");

function show(control, messages) {
  const id = `${control.id}_error`;
  document.getElementById(id)?.remove();
  control.toggleAttribute("aria-invalid", messages.length > 0);
  if (messages.length === 0) return;
  control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", id);
  const list = document.createElement("ul");
  list.className = "errorlist";
  list.id = id;
  for (const message of messages) {
    const item = document.createElement("li");
    item.textContent = message;
    list.append(item);
  }
  control.before(list);
}

form.addEventListener("change", async ({ target }) => {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(`/live?field=${target.name}`, { method: "POST", body });
  if (answer.status === 204) return show(target, []);
  if (answer.status === 422) {
    const problem = await answer.json();
    show(target, problem.errors.map((error) => error.detail));
  }
});
