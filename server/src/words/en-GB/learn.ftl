### Pages to learn from.

learn-title = Learn about harm reduction
learn-description = What harm reduction is, where it comes from and why it works, in plain words, with sources.
learn-lede = Short pages in plain words. Begin anywhere. Each says who said what, and where to read more.
learn-all = All pages to learn from
learn-way = Learn
learn-added = We added this page. It is not in the texts that this site began with.
learn-added-short = added by us
learn-added-some = Parts marked “added by us” are not in the texts that this site began with.
learn-added-section = Added by us
learn-worksheet-hint = You can write here and print it, or print it first and write by hand. What you type stays on this page. It is sent nowhere, and it is gone when you leave.
learn-before = Before this
learn-after = Read next
learn-turn = Before and after
learn-onward = Use it, pass it on
learn-start = Start and promote your own café
