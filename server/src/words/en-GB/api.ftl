### The API: what it says when it cannot answer, and the page that explains it.

## What it says when it cannot answer; programs show it to the people who write them.

api-bad-parameter = We cannot read this address
api-unknown-parameter = There is no “{ $name }” here. You can use: { $known }.
api-empty-parameter = “{ $name }” is empty. Leave it out, or say what you look for.
api-twice = “{ $name }” may stand in the address only once.
api-too-many = “{ $name }” may stand in the address { $most } times at most.
api-too-long = “{ $name }” may have { $most } characters at most.
api-choose = “{ $name }” can be: { $choices }.
api-day = “{ $name }” must be a day, such as 2026-12-08.
api-number = “{ $name }” must be a whole number from { $least } to { $most }.
api-cursor = We did not make this “cursor”. Follow the address in “next”, or begin again without it.
api-nothing-here = Nothing is here
api-nothing-here-text = The address may have a mistake in it. All addresses are explained at { $page }.
api-no-listing = We have no listing of this name
api-no-listing-text = It may not be public yet, or the name has a mistake in it.
api-gone = This listing was taken down
api-gone-text = It was here once. Please do not show it any more.
api-method = This can only be read
api-method-text = Use GET, HEAD or OPTIONS.
api-many = That was a lot at once
api-many-text = We get very many requests from your network right now. Wait for as many seconds as “Retry-After” says.
api-foreign = That came from another site
api-foreign-text = Nothing can be written from there. To read, use GET.
api-broken = Something of ours broke
api-broken-text = Please try again in a minute.
