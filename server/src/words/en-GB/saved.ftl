### What somebody keeps on their device: the button of a listing, the page that lists it, copies without a network, and the site as an app.

saved-title = Kept on this device
saved-description = Pages that you chose to keep, to read them without a network.
saved-how = Open an event or a café and press “{ $keep }”. We do not learn what you keep: your browser alone makes this list.
saved-shared = Whoever uses this device can find what is kept here. “Leave this page” does not forget it.
saved-scripts = This list needs scripts. Without them, put a date into your own calendar, or print its page.
saved-none = Nothing is kept here yet.
saved-off = Nothing is kept in this browser. It is switched off on the page about safety, or your browser does not allow it.
saved-kept = Kept: { $age }
saved-over = The date shown is over.
saved-forget = Forget
saved-forget-all = Forget all of it
saved-forgotten-all = Everything you kept is forgotten. Help now is still here.
saved-last = Keep the last list I looked at
saved-last-hint = What’s on, events or cafés, with what you searched for. Off unless you switch it on, because others may use this device.
saved-last-begun = From now on, the last list is kept.
saved-last-row = The last list:
saved-app-title = On your home screen
saved-app = Your browser’s menu can put { $site } there: look for “Install” or “Add to home screen”. Others can then see its name and a cup.

## On the page of a listing

saved-keep = Keep on this device
saved-drop = Forget on this device
saved-doing = It is being kept …
saved-done = Kept. It opens without a network, also for others who use this device.
saved-here = Kept on this device.
saved-dropped = Not kept any more.
saved-failed = That did not work. Try again when you have a network.
saved-all = All that is kept here

## At the top of a copy

saved-copy-title = This is a copy, not the newest page
saved-copy = Kept on this device: { $age }. Times may have changed since.
