// What each country is called in each language of ours, one country a line: `node pack.mjs NODE_MODULES TAG…`.
// The short name where the data has one: "Palestina" fits into a line of an address, "Territorios Palestinos" hardly.
import { readFileSync } from "node:fs";

const [packages, ...tags] = process.argv.slice(2);
const names = tags.map((tag) => {
  const file = `${packages}/cldr-localenames-full/main/${tag}/territories.json`;
  return JSON.parse(readFileSync(file, "utf8")).main[tag].localeDisplayNames.territories;
});
const called = (known, code) => (code === "GB" || code === "US" ? undefined : known[`${code}-alt-short`]) ?? known[code];
const codes = Object.keys(names[0]).filter((code) => /^[A-Z]{2}$/.test(code) && names.every((known) => known[code]));
console.log(tags.join("\t"));
for (const code of codes.sort()) console.log([code, ...names.map((known) => called(known, code))].join("\t"));
