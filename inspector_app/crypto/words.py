"""The word list behind fingerprints and made-up passphrases: 1024 plain English words, ten bits each.

Own work, collected for this program: everyday nouns, verbs and adjectives that people with little English
know. No two share their first four letters, any two differ in at least two letters, and words that sound
like another word are left out, so that a list read over a bad telephone line is understood. The order is
part of the format: never change it.
"""

from __future__ import annotations

BITS_PER_WORD = 10

_TEXT = """
able absorb accent acorn actor adapt admire adult advance aerial afford agree airport alarm album alert alley
almond alpha amaze amber amount anchor ancient angle animal annual answer antenna appear apple april apron
arch arena aroma arrive arrow artist ash assist athlete atlas atom attend attic auction august author autumn
avenue avocado avoid award axis baby bacon badge bagel baker balance balcony ballet bamboo banana barber
barrel basil basket battery beard beaver bedroom beetle behind bicycle bingo biscuit bison blade blanket blend
blink block bloom blossom blouse boat body boiler bonus book border bottle bounce bowl boxer bracket brain
bravo breeze brick bridge bronze brother browser brush bubble bucket budget buffalo bugle build bulb bumper
bunch bundle burger bus butter cabin cactus cafe calendar calm camera campus canal candle canvas capital
caravan carbon carpet cashew castle catalog ceiling celery cello cement center chain champion cheese cherry
chicken chimney chocolate cinema cinnamon circle citizen city clarinet clay clever cliff closet cloud club
coach coconut coffee coin comet compass concert cookie copper coral corner cotton coyote crab crane crayon
credit cricket crown crystal cube cucumber culture cup curtain cushion custom cycle cylinder daisy damp dance
danger data daughter dawn dazzle decade deck defend degree deliver delta denim dentist depth desert detail
dial diamond diary diesel digital dinner diploma direct disco ditch divide doctor dog dollar dolphin domain
donkey door double dove dozen draft dragon drawer dream drink driver drizzle drum dryer duet dune eager eagle
earth east echo eclipse edge editor effect elbow elder electric elegant elephant embrace emerald emotion empty
endless energy engine enjoy entry envelope equal equip erase escape essay evening exact example exchange
excite exhibit exit expert explore express eyebrow fabric face factory falcon family famous fancy farmer
fashion father faucet february fellow fence ferry festival fetch fiber fiction field fig figure filter finger
finish fire fish flag float fluffy fluid flute foam focus folder food forest fortune fossil fox fragile frame
freedom frog frost frozen fruit fuel fun furnace future gadget galaxy gallery game garage garlic gas gear gem
general genius gentle giant gift giggle giraffe glad glass glide glimpse globe glue gold goose gorilla gown
grape gravity green grid grocery group growth guard guess guitar gulf habit half hammer happy harvest hat hawk
hazel head helium helmet hen herb hidden high hill hint hippo history hobby hockey holiday hollow honey horse
hospital hotel hover huge human humble hundred hunter hurry ice icon idea igloo image impact improve inch
include income index inform ink insect inside install invent invite iris island item ivory jacket jaguar
january jar jazz jeans jelly jigsaw job joke journey july jumbo jungle junior kangaroo karate kayak ketchup
kettle key kick kid kilo king kitchen kite kiwi knee knife koala label ladder lagoon lake language lantern
laptop large laser laugh laundry lava lavender leader leaf left legend lemon lens leopard letter level liberty
library light lily lime linen lion liquid list little lizard llama lobster local long loop lotus lounge lucky
lumber lunar luxury machine magic magnet major mammal manager mango maple marble marine mask match matrix
meadow measure melon member memory menu mercury merit message meter method middle midnight milk million mimic
mineral minute miracle mirror mission mitten mixer mobile model module moment monitor month moon morning
mother motor mountain mouse movie mud muffin mule mural museum music mustard mystery nail napkin nation nature
navy nearby needle neon nephew nerve nest network nimble nine noble noodle normal north notebook novel nugget
nurse nut nylon oak oasis oatmeal object obvious ocean october offer office offline oil olive olympic omelet
onion online open opera opinion option orange orbit orchard organ orient origin ostrich otter outdoor outfit
oval owner oxygen oyster ozone pacific package paddle page paint palace panda panel paper parade parrot
passport pasta patrol payment peach peanut pearl pelican pencil penguin people pepper perfect permit person
pet phone photo piano pickle picnic pigeon pillow pilot pioneer pipe pixel pizza planet plastic plenty plum
pocket poem polar polite pond pool popcorn popular portal position postcard potato pottery pouch powder
prairie present preview prince prize problem profile promise prose protect public pudding pulse pumpkin pupil
puppet purple puzzle pyjama pyramid python quality quarter queen question quick quilt quiz quote rabbit
raccoon radar radio rainbow ranch random rapid raven razor ready recipe record recycle region regular reindeer
relax remind remote renew rent repair reply rescue reserve result return reveal reward rhino ribbon ride rival
robin robot robust roller romance roof rope rotate round royal rubber rug ruler runner rustic safari salad
salmon salt salute sample sand sapphire satellite satin sausage save scale scarf scenic school science scooter
scout screen script search season secret sector seed segment select senior sentence september series seven
shadow sheep shelf shield shirt shiver shop shore shrimp shuttle signal silent silver sincere siren sister six
size skate sketch ski slice slim slipper slogan slow small smile smoke smooth snack soap soccer social soda
solid sonic south space spark special spell sphere spider spirit sponge spoon sport spray spring square stable
stadium stage stamp star station stereo stick stone story straw street strong studio style subject submarine
subway success sudden sugar suggest suit summer sunset supper surface surprise survey swallow swan sweater
swift swing switch syrup system tackle tactic tadpole tailor talent talk tape target taxi team teeth telescope
temple tender tennis terrace text thank theory thick three thumb thunder ticket tiger timber tiny tissue title
toast today toddler together token tomato tongue topic torch tornado tortoise total tour tower toy tractor
trade traffic transit travel treasure trend triangle tribe trim trophy truck trumpet trust tuba tulip tunnel
turkey turtle tutor tuxedo twelve twin twist umbrella umpire uncle under unfold unicorn uniform unique unit
universe unlock upbeat update upgrade uphold upset urban useful vacuum valid van vanilla vapor vase vault
vegetable vehicle velvet verify version vessel vibrant victory video view village vinegar vintage violin
virtual visit vital vivid voice volcano volume vote voyage waffle wagon walnut walrus waltz warm water wax web
wedding weekend welcome wheel whisper wild window winter witness wolf wombat wonder word wrestle wrist writer
yard yogurt young zebra zenith zero zigzag zinc zipper zoo
"""

WORDS: tuple[str, ...] = tuple(_TEXT.split())
