### A place, and what is on there.

# Awaiting a native reader.

place-description = O que há em { $place }.
place-description-town = O que há em { $place }, { $town }.

place-way = Como chegar
place-way-far = { $distance } a { $direction } do centro de { $town }, em linha reta.
place-way-middle = No centro de { $town }.
place-about = Cerca de { $distance }
place-way-unknown = Ainda ninguém disse como chegar de transporte público, nem onde estacionar.
place-north = norte
place-north-east = nordeste
place-east = leste
place-south-east = sudeste
place-south = sul
place-south-west = sudoeste
place-west = oeste
place-north-west = noroeste
place-open-street-map = Ver em openstreetmap.org
place-open-street-map-hint = Isso sai deste site: lá veem o endereço da sua rede. Nada é carregado de lá antes de você ir.

place-access = Como se entra
place-access-all = Quem anuncia algo aqui diz:
place-access-differs = Quem anuncia algo aqui nem sempre diz o mesmo. Isto é o que cada um diz:
place-access-more = { $count ->
    [one] mais { $count }
   *[other] mais { $count }
}
place-access-none = Ninguém que anuncia algo aqui disse ainda como se entra.
place-access-unknown = Sem indicação: { $what }. Isso não quer dizer não.
