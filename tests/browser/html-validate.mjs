// What html-validate asks of every page: everything that it recommends. No rule is switched off; a rule that is set
// otherwise says why.
export default {
	root: true,
	extends: ["html-validate:recommended"],
	elements: ["html5"],
	rules: {
		// What the styles keep in one piece keeps its own spaces, so that it can be copied.
		"tel-non-breaking": ["error", { ignoreClasses: ["unbroken"] }],
		// The boxes of one question share its name, as forms send them; these names are fixed for other programs.
		"form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
	},
};
