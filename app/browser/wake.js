// Wakes the islands of a page when the browser has nothing better to do. A page works whole before and without it.
// What Leptos would inline (leptos/src/hydration/island_script.js), as a file, so that no page needs an inline script.

const { islands, wasm } = document.querySelector("script[data-islands]").dataset;
const whenIdle = window.requestIdleCallback ?? ((wake) => setTimeout(wake, 200));

whenIdle(async () => {
    const browser = await import(islands);
    await browser.default({ module_or_path: wasm });
    browser.hydrate();
    await wakeWithin(document.body, browser, []);
}, { timeout: 2000 });

async function wakeWithin(node, browser, owners) {
    const name = node.localName;
    if (name === "leptos-island") {
        owners.at(-1)?.();
        await browser[node.dataset.component]?.(node);
    }
    const inner = name === "leptos-children" ? [...owners, node.$$on_hydrate] : owners;
    for (const child of [...node.children]) {
        await wakeWithin(child, browser, inner);
    }
}
