### The learning pages, and the words around them on paper.
# Awaiting a native reader.

knowledge-minutes = { $minutes ->
    [one] دقيقة واحدة للقراءة
    [two] دقيقتان للقراءة
    [few] { $minutes } دقائق للقراءة
   *[other] { $minutes } دقيقة للقراءة
}
knowledge-reviewed = آخر مراجعة في { $day }
knowledge-in-english = هذا النص بالإنجليزية. لم يترجمه أحد بعد.
knowledge-sources = المصادر
knowledge-sources-text = الكلمات كلماتنا. وهذه هي النصوص التي بُنيت عليها.
knowledge-source-by = بقلم { $name }
knowledge-kicker = مطوية للقراءة والتداول
knowledge-colophon = كلماتنا، بعد نصوص من { $names }. آخر مراجعة في { $day }. انسخوها ووزّعوها.
