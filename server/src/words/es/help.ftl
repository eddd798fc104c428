### Help now, what stands in place of a page without a network, and the page about safety.

# Awaiting a native reader.

help-title = Alguien necesita ayuda ya
help-description = Sobredosis y otros peligros: las señales y qué hacer, paso a paso.
help-urgent = ¿Alguien no despierta o no respira bien? Llama ya a una ambulancia.
help-signs-title = Señales de una sobredosis
help-sign-wake = No despierta, aunque le grites y le sacudas los hombros
help-sign-breath = Respira despacio, o no respira
help-sign-snore = Ronca o hace ruidos roncos al respirar
help-sign-lips = Labios o puntas de los dedos azules o grises
help-sign-pale = Piel pálida, fría o sudada
help-any = Con una señal basta. No esperes a tener la certeza.
help-steps-title = Qué hacer
help-step-call = Llama a una ambulancia
help-step-call-text = { $country }: { $number }. Hay otros números arriba en esta página. Di que la persona no despierta y cómo respira. Di qué drogas tomó, si lo sabes. Di exactamente dónde es.
help-step-side = Pon a la persona de lado
help-step-side-text = Si respira, gírala de lado, con la cabeza hacia atrás, la boca hacia abajo y la rodilla de arriba doblada. Es la posición lateral de seguridad. Así el aire puede pasar.
help-step-naloxone = Da naloxona si tienes
help-step-naloxone-text = Funciona contra los opioides y no hace daño aunque no sepas qué tomó la persona. Sigue el folleto del kit. ¿Nada cambia en dos o tres minutos? Da otra dosis. En el Reino Unido, cualquiera puede dar naloxona para salvar una vida.
help-step-breath = ¿No respira? Haz lo que te diga la persona al teléfono
help-step-breath-text = Esa persona sigue al teléfono contigo y te dice cómo ayudar a respirar o cómo presionar el pecho.
help-step-stay = Quédate
help-step-stay-text = Quédate hasta que llegue la ayuda. El efecto de la naloxona puede pasar antes que el de las drogas, y la persona puede dejar de respirar otra vez. Di al equipo de la ambulancia qué tomó y qué le diste.
help-police = ¿Te preocupa la policía? En muchos lugares la ambulancia viene sin ella. No podemos prometerlo en todas partes. Una vida es lo primero.
help-danger-title = Otras señales de peligro
help-danger-fit = Una convulsión: el cuerpo se pone rígido o da sacudidas
help-danger-chest = Dolor o presión en el pecho
help-danger-hot = Piel muy caliente
help-danger-mind = Mucha confusión, o tanta agitación o tanto miedo que nada calma a la persona
help-danger-drowsy = Somnolencia, y cada vez cuesta más despertar a la persona
help-danger-call = También aquí basta una señal: llama a una ambulancia. La naloxona solo funciona contra los opioides, pero aquí no hace daño.
help-danger-fit-text = Convulsión: aparta los objetos duros. No sujetes a la persona y no le metas nada en la boca. Cuando termine, ponla de lado.
help-danger-hot-text = Piel muy caliente: lleva a la persona a un sitio fresco, quítale la ropa de abrigo y ponle paños frescos y húmedos en la piel.
help-danger-drowsy-text = Con somnolencia, pero despierta: quédate, háblale y fíjate en cada respiración. No le des nada de comer ni de beber. Si se acuesta, que sea de lado. Nunca la dejes sola para que se le pase durmiendo.
help-numbers = Ambulancia, por país
help-place-europe = Unión Europea
help-place-mobile = En otros lugares, casi todos los teléfonos móviles
help-other = ¿Tu país tiene otro número? Llama a ese.
help-talk-title = ¿Necesitas hablar con alguien?
help-talk-text = Si piensas en acabar con tu vida, o temes por alguien, llama al número de emergencias o a una de las líneas de abajo. No tienes que explicarlo todo. Basta con decir que necesitas ayuda.
help-choose = Elige un país
help-ambulance = Ambulancia:
help-line-known = Comprobado el { $day }. Puedes verlo en
help-line-doubtful = Comprueba este número antes de fiarte de él
help-line-doubtful-text = La última vez que se comprobó fue el { $day }, hace más de { $days } días. Puedes verlo en
help-none = Todavía no hay líneas de ayuda de otros países. Pregunta en un centro de salud o en un servicio cercano.
help-kept = Abre esta página una vez, y casi todos los navegadores la guardan para cuando no tengas red.
help-print = Esta página se imprime en una o dos hojas. Cuélgala donde la gente pueda verla.

offline-title = No tienes conexión
offline-description = Ahora mismo no hay red.
offline-text = La página que pediste no pudo llegar. Pero «Ayuda ya» está aquí: se guarda en este dispositivo.
offline-help = «Ayuda ya» está aquí
offline-again = Probar la página otra vez
offline-trace = De lo que lees aquí, este dispositivo guarda «Ayuda ya» y lo que elegiste guardar. Nada más.

safety-screen-title = Alguien puede ver tu pantalla
safety-screen-text = «Salir de aquí», arriba en cada página, abre el pronóstico del tiempo. Pulsar tres veces Mayús, también. Si los scripts están activos, la página se queda en blanco al momento, y «atrás» no la vuelve a mostrar en esa pestaña.
safety-screen-history = El historial de tu navegador sigue mostrando las direcciones de las páginas que leíste. Bórralo en los ajustes del navegador, en «Historial» o «Privacidad», o lee en una ventana privada.
safety-screen-tabs = Solo la palabra «{ $word }» en la pestaña, y sin taza
safety-screen-tabs-hint = La pestaña no dice qué página lees. Las direcciones, y lo que muestra la propia página, siguen igual.
safety-screen-keep = Guardar «Ayuda ya» para cuando no haya red
safety-screen-keep-hint = Es la misma página para todo el mundo. Desactívalo si nadie debe saber que este navegador estuvo aquí. Entonces también se borra todo lo demás que guardaste.
safety-screen-saved = Guardado en este navegador, solo para ti. No nos enteramos.
safety-screen-refused = Tu navegador no deja que las páginas guarden nada, así que esto no se puede cambiar.
safety-screen-scripts = Aquí hay interruptores si permites los scripts. Sin scripts no se guarda nada en tu navegador, y las pestañas muestran el nombre de cada página.
safety-screen-clear = Estos interruptores siguen así en este navegador hasta que borres «cookies y datos de sitios» de este sitio, o los vuelvas a cambiar.
safety-people-title = Habla con una persona
safety-people-text = ¿Algo va mal o no te sientes a salvo? Escribe a { $contact }. Lo lee una persona.
safety-people-none = ¿Algo va mal o no te sientes a salvo? Díselo a quienes llevan este sitio.
safety-people-complaints = ¿No te gustó lo que hicimos? Las quejas van a { $complaints }. Recibes respuesta.
safety-people-about = Quién lleva este sitio

guide-contents = En esta página
guide-print = Imprime esta página: las tablas están hechas para rellenarlas a mano.
