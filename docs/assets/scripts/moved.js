// Leads on from the old address of a file, on the page that the host shows for what is not there.

for (const [old, now] of Object.entries(JSON.parse(document.getElementById("moved").textContent)))
  if (location.pathname.endsWith(`/${old}`)) location.replace(location.pathname.slice(0, -old.length) + now);
