### The words of a listing in other languages.

# Awaiting a native reader.

texts-title = Ieithoedd eraill
texts-describe = Beth mae eich cofnod yn ei ddweud mewn ieithoedd eraill.
texts-lede = Dywedwch eich cofnod mewn ieithoedd eraill hefyd. Bydd pwy bynnag sy’n darllen y safle hwn yn un ohonynt yn darllen eich geiriau ynddi. Mae amserau, lleoedd a phopeth y gwnaethoch ei dicio yn cael eu cyfieithu ohonynt eu hunain.
texts-there = Mae yn yr ieithoedd hyn
texts-own = Eich geiriau eich hun
texts-add-heading = Ychwanegu iaith
texts-add-text = Dewiswch un. Chi sy’n ysgrifennu’r enw, a beth sydd dan sylw.
manage-language-label = Iaith eich geiriau eich hun
texts-own-hint = Yn yr iaith hon y gwnaethoch lenwi’r ffurflen. Mae’n dweud wrth ddarllenwyr sgrin sut i’w darllen yn uchel.
texts-waits = Mae’r geiriau hyn yn dal eich newid sy’n aros am y cymedrolwyr.
texts-form-title = Eich geiriau yn yr iaith hon: { $language }
texts-form-lede = Dywedwch yr un peth â’ch geiriau eich hun. Geiriau plaen sydd orau.
texts-original = Eich geiriau eich hun ({ $language })
texts-nothing = Nid oes dim yma.
texts-remove-heading = Tynnu’r geiriau hyn
texts-remove-text = Bydd pwy bynnag sy’n darllen yn yr iaith hon ({ $language }) yn gweld eich geiriau eich hun eto.
texts-remove = Tynnu’r geiriau yn yr iaith hon: { $language }
texts-link-text = Mae pwy bynnag sy’n darllen y safle hwn mewn iaith arall yn gweld eich geiriau eich hun, nes i chi eu dweud yn yr iaith honno.
texts-link = Ei ddweud mewn ieithoedd eraill
texts-field = { $field } ({ $language })
texts-written-in = Ysgrifennwyd yn yr iaith hon: { $language }. Nid oes neb wedi ei gyfieithu eto.
texts-written-in-one = Ysgrifennwyd yn yr iaith hon: { $language }.
texts-also = Hefyd yn:
texts-print = Mewn ieithoedd eraill
texts-name = Enw
