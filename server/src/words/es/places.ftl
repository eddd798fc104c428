### A place, and what is on there.

# Awaiting a native reader.

place-description = Qué hay en { $place }.
place-description-town = Qué hay en { $place }, { $town }.

place-way = Cómo llegar
place-way-far = { $distance } al { $direction } del centro de { $town }, en línea recta.
place-way-middle = En el centro de { $town }.
place-about = Unos { $distance }
place-way-unknown = Nadie ha dicho todavía cómo llegar en autobús o en tren, ni dónde estacionar.
place-north = norte
place-north-east = noreste
place-east = este
place-south-east = sureste
place-south = sur
place-south-west = suroeste
place-west = oeste
place-north-west = noroeste
place-open-street-map = Verlo en openstreetmap.org
place-open-street-map-hint = Con eso sales de este sitio: allí ven la dirección de tu red. Antes de que vayas, no se carga nada de allí.

place-access = Cómo se entra
place-access-all = Quienes anuncian algo aquí dicen:
place-access-differs = No todo el mundo que anuncia algo aquí dice lo mismo. Esto dice cada quien:
place-access-more = { $count ->
    [one] 1 más
   *[other] { $count } más
}
place-access-none = Nadie de quienes anuncian algo aquí ha dicho todavía cómo se entra.
place-access-unknown = Sin indicar: { $what }. Eso no significa que no.
