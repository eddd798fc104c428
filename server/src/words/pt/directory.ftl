### The directory of cafés.

# Awaiting a native reader.

directory-tally = { $cafes } em { $countries }, { $dates } por vir
directory-tally-nowhere = { $cafes }, { $dates } por vir
directory-countries = { $count ->
    [one] { $count } país
   *[other] { $count } países
}
directory-closed = { $count ->
    [one] Mais { $count } deixou de se reunir.
   *[other] Mais { $count } deixaram de se reunir.
}
directory-since = Desde { $when }
directory-began = Primeira reunião: { $when }
directory-usual = Em geral: { $rhythm }
directory-usual-since = Em geral: { $rhythm }. Desde { $when }
directory-other-days = nos dias que escolher
directory-nearest = O mais perto que se reúne:
directory-others = Cafés por perto que se reúnem
directory-start-title = Comece um aqui
directory-start-title-town = Comece um em { $town }
directory-start-none = Ainda não há nenhum café perto de { $town }. Bastam seis pessoas, uma mesa e uma hora. Anuncie o seu em cerca de quatro minutos, sem conta.
directory-start-text = Nenhum café por perto? Bastam seis pessoas, uma mesa e uma hora. Anuncie o seu em cerca de quatro minutos, sem conta. Com isso, você recebe um cartaz e um calendário.
