### A place, and what is on there.

# Awaiting a native reader.

place-description = Beth sydd ymlaen yma: { $place }.
place-description-town = Beth sydd ymlaen yma: { $place }, { $town }.

place-way = Sut i gyrraedd yno
place-way-far = { $distance } { $direction } o ganol y dref ({ $town }), fel yr hed y frân.
place-way-middle = Yng nghanol y dref ({ $town }).
place-about = Tua { $distance }
place-way-unknown = Does neb wedi dweud eto sut i gyrraedd yno ar fws neu drên, na ble i barcio.
place-north = i’r gogledd
place-north-east = i’r gogledd-ddwyrain
place-east = i’r dwyrain
place-south-east = i’r de-ddwyrain
place-south = i’r de
place-south-west = i’r de-orllewin
place-west = i’r gorllewin
place-north-west = i’r gogledd-orllewin
place-open-street-map = Ei weld ar openstreetmap.org
place-open-street-map-hint = Mae hynny’n gadael y safle hwn: maen nhw’n gweld eich cyfeiriad rhwydwaith. Does dim byd yn cael ei lwytho oddi yno cyn ichi fynd.

place-access = Mynd i mewn
place-access-all = Mae’r rhai sy’n rhestru rhywbeth yma yn dweud:
place-access-differs = Dyw’r rhai sy’n rhestru rhywbeth yma ddim i gyd yn dweud yr un peth. Dyma pwy sy’n dweud beth:
place-access-more = { $count ->
    [one] 1 arall
   *[other] { $count } arall
}
place-access-none = Does neb sy’n rhestru rhywbeth yma wedi dweud dim am fynd i mewn eto.
place-access-unknown = Heb ei nodi: { $what }. Dyw hynny ddim yn golygu na.
