### A place, and what is on there.

place-description = What is on at { $place }.
place-description-town = What is on at { $place } in { $town }.
