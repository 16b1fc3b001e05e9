/**
 * First and last names that are words, too, in the languages of reviews; in lower case. Such a name alone is a person only where nothing
 * else explains its capital letter. No list is complete: words of our own sentences and of services and teams are added to it.
 */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set([
  // English
  "abbot ace amber angel april archer art ash august autumn bailey baker banks barber basil bay bell berry best bill bishop black bond booth bowman bridge bridges brook brooks brown bush",
  "butler cane carter case cash chance chase church clay cliff close cole cook cooper crane cross crystal dale daisy dawn day dean dick drew duke earl east english faith farmer field fields",
  "finch fisher flint flowers ford forest foster fountain fox frank freeman french frost gale gardener gene glen good grace grant gray green grey grove guy hall hardy harmony hawk hay hazel",
  "head heath henna hill hills holly home hook hope house hunt hunter iris ivory ivy jack jade jasmine jay jewel joy june justice keen key king kitty knight lake lamb lance lane law lee",
  "light lily little lock long lord love low lucky lynch major mark marsh marshall martin mason mast may mercy merit miles mill miller mills monday moon moore moss myrtle newman nick noble",
  "north oak olive page paige park parker parks pat patience pearl peg penny piper pitt plant pole pollard pond poole pope porter potter powers price prince prior prudence queen rain randy",
  "ray read reed rich river rivers rob robin rock rod rose rowan ruby rush russet sage sally salt sandy savage sawyer shade sharp shepherd shore short silver singer sky small smart smith snow",
  "sparks spears speed spring stamp star steel stern steward stone storm street strong sue summer summers sunny swan swift taylor terry thorn tiller tower town trip tucker turner vale van",
  "victor viola violet walker wall walls ward ware warren waters way weaver webb wells west wheeler white will winter wise wolf wood woods worth wright young",
  // French
  "aurore ange aimé barbe berger bois bon boucher boulanger blanc brun caron charpentier chevalier claire claude clémence constance désirée dubois dupont fabre fleur fontaine fort gentil grand",
  "granger guerre herbe humbert jeune lambert leblanc leclerc legrand lemaire leroy marchand marguerite meunier mercier moulin moreau noir olivier petit pierre pin poirier pomme prévost prudence",
  "reine renard roche roi romain rousseau roux solange vallée verdier vert victoire vigne violette",
  // Spanish
  "alba amparo ángel barrios blanca blanco bravo cabello cabeza calle campo campos cano casas castillo concepción consuelo cordero correa cortés cruz delgado dolores domingo esperanza estrella",
  "flor flores franco fuente fuentes guerra herrera herrero hierro iglesias león luna luz maldonado mar marino mercedes merino mesa milagros molina montes moreno navarro nieves oliva palacio",
  "paloma pardo pascual paz peña pilar pino plaza prado prieto ramos real redondo remedios rey reyes ríos rojo rosario rubio salinas salud sierra socorro sol soledad soto suero torre torres vaca",
  "valle vega vera vidal vila villa",
  // Russian
  "вера волк воля голубь горе дар заяц зима золото кот крот лес любовь май март мороз надежда новик орёл пол рак роза роман рыбак слава солнце сокол соловей старый суд тигр урок холод царь шум",
].join(" ").split(" "));
