### Words on paper.

# Awaiting a native reader.

poster-kicker-cafe = Caffi lleihau niwed
poster-kicker-event = Digwyddiad lleihau niwed
poster-repeats-next = Dyddiadau nesaf
poster-invitation = Mae croeso i bawb. Does dim rhaid ichi rannu dim byd.
poster-invitation-for = I bwy: { $audience }. Does dim rhaid ichi rannu dim byd.
poster-zone = Yr amserau: { $zone }
poster-group = Trefnir gan { $group }
poster-online = Ar-lein
poster-online-note = Sut i ymuno: gweler y dudalen isod
poster-on-request = Sut i ofyn am y cyfeiriad: gweler y dudalen isod
poster-area = Dim ond yr ardal y mae’r trefnwyr yn ei rhoi
poster-dates-to-come = Dyddiadau i ddilyn
poster-to-come = Cyn bo hir
poster-cancelled = Wedi’i ganslo
poster-over = Mae hwn wedi bod
poster-qr = Cod sgwâr sy’n arwain i { $address }
poster-check = Edrychwch ar y dudalen cyn cychwyn: gall cynlluniau newid.
poster-printed = Argraffwyd: { $day }
poster-help = Os nad yw rhywun yn deffro neu’n anadlu, ffoniwch am ambiwlans ar unwaith.
poster-help-gb = Os nad yw rhywun yn deffro neu’n anadlu, ffoniwch 999 ar unwaith.
poster-help-112 = Os nad yw rhywun yn deffro neu’n anadlu, ffoniwch 112 ar unwaith.
poster-help-911 = Os nad yw rhywun yn deffro neu’n anadlu, ffoniwch 911 ar unwaith.
poster-help-000 = Os nad yw rhywun yn deffro neu’n anadlu, ffoniwch 000 ar unwaith.
poster-topic = Y tro hwn: { $topic }. { $summary }
