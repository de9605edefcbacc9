/**
 * One or more conversations for each class of misunderstanding that was mended, with other words and other goods than
 * those it was found by: what is said in passing, definite descriptions, bounds in words, corrections, thanks with a
 * question in it.
 */
import { buyer, holding, measured, talk } from './conversation.ts';

/** A follow-up that says what it asks is no mere change of the last question. */
export const TYPED_FOLLOW_EN = [
  talk(
    'fleur',
    ['what is the Plum Velvet made with', 'product_details', '=plum-velvet'],
    ['and how much for 30ml', 'product_details', '=plum-velvet', '¥450'],
  ),
  talk(
    'summit',
    ['tell me about the ridge bottle', 'product_details', '=ridge-bottle'],
    ['is the 750 in stock', 'product_details', '=ridge-bottle', '750'],
  ),
  talk(
    'stride',
    ['how much are the pebble two-straps', 'product_details', '=pebble-sandal', '¥399'],
    ['what colors', 'product_details', '=pebble-sandal', 'tan & moss'],
    ['and 43, got any', 'product_details', '=pebble-sandal', '43'],
  ),
  talk(
    'aurelle',
    ['whats your cheapest wallet', 'search_products', '=denim-trifold', '¥79'],
    ['indigo left?', 'product_details', '=denim-trifold', 'indigo'],
  ),
  talk(
    'lumen',
    ['which is your tallest floor lamp', 'search_products', 'category:floor-lamp some'],
    ['how heavy is that', 'product_details', 'category:floor-lamp some', 'kg'],
  ),
  talk(
    'tempo',
    ['priciest watch you have?', 'search_products | find_alternatives', '=meridian-automatic', '¥3,980'],
    ['lol no. under 500', 'search_products', 'category:watch most:500 some'],
  ),
  talk(
    'kiln',
    ['a nice vase', 'search_products', 'category:vase some'],
    ['something taller', 'find_alternatives | search_products', 'category:vase some'],
    ['hmm and less than 300', 'search_products', 'category:vase most:300 some'],
  ),
  talk(
    'hearth-and-oak',
    ['rugs', 'search_products', 'category:rug some'],
    ['the stripy one how big is it', 'product_details', '=harbour-stripe-rug', 'm'],
    ['and price?', 'product_details', '=harbour-stripe-rug', '¥699'],
  ),
  talk(
    'page-and-play',
    ['board games for adults', 'search_products', 'category:board-game some'],
    ['which ones cheapest', 'search_products | find_alternatives | compare_products', '=word-orchard', '¥98'],
    ['ok where do i find it', 'where_is', '=word-orchard'],
  ),
  talk(
    'summit',
    ['beanies', 'search_products | product_details', 'snow-beanie'],
    ['in navy?', 'product_details | search_products', '=snow-beanie', 'navy'],
    ["i'll take that", 'add_to_cart?', '=snow-beanie', '¥159'],
  ),
];

/** Goods told by what is known of them, and by parts of their names. */
export const TYPED_NAMED_EN = [
  talk('page-and-play', ['how much is the soup cookbook', 'product_details', '=a-year-of-soups', '¥118']),
  talk('page-and-play', ['u have that book about a night train?', 'product_details', '=night-train-to-anywhere']),
  talk('kiln', ['the sesame thing... no wait, the fish plate, price?', 'product_details', '=oval-fish-plate', '¥218']),
  talk('pantry', ['how much is the chilli oil', 'product_details', '=chilli-crisp', '¥26']),
  talk('pantry', ['do you still have the orange marmalade', 'product_details', '=bitter-orange-jam']),
  talk('tempo', ['the column and the pebble, which is lighter', 'compare_products', '=pebble-go']),
  talk('tempo', ['difference between aria and walnut cans', 'compare_products', 'aria-over-ear walnut-cans', '¥2,480 & ¥1,890']),
  talk('lumen', ['is the giraffe lamp cheaper than the rocket', 'compare_products', '=kid-rocket-lamp', '¥389 & ¥169']),
  talk('summit', ['Massif 55 vs Camp Haul, which one is lighter', 'compare_products', 'massif-55 camp-haul-40']),
  talk('stride', ['price of the chelsea boots', 'product_details', '=harbour-chelsea', '¥1,180']),
  talk('stride', ['got the ballet flats in 37', 'product_details', '=pirouette-flat', '37']),
  talk('aurelle', ['show me the passport thing', 'product_details', '=passport-wallet']),
  talk(
    'tempo',
    ['headphones', 'search_products', 'category:headphones some'],
    ['compare the first two', 'compare_products', 'category:headphones some'],
    ['the second sounds good, whats it made of', 'product_details', 'category:headphones some'],
  ),
  talk(
    'kiln',
    ['mugs pls', 'search_products', 'category:mug some'],
    ['the last one, how much', 'product_details', 'category:mug some', '¥'],
  ),
];

/** Kinds, colours and needs together. */
export const TYPED_NEEDS_EN = [
  talk('stride', ['sneakers for jogging in the rain', 'search_products', 'category:sneaker some']),
  talk('stride', ['i need running shoes, size 42, not more than 600', 'search_products', 'tag:sporty category:sneaker most:600 some']),
  talk('aurelle', [
    'a black bag for work but not leather',
    'search_products',
    'category:handbag,tote,backpack tag:office colour:black !ledger-backpack !folio-flap !atelier-tote some',
  ]),
  talk('stride', ['something comfy for a long walk that isnt white', 'search_products', 'some']),
  talk('hearth-and-oak', ['armchair between 1000 and 2000', 'search_products', 'category:armchair most:2000 least:1000 some']),
  talk('kiln', ['cups for about fifty yuan', 'search_products', 'category:mug most:60 some']),
  talk('kiln', ['gift for my gran, she loves tea. two hundred max', 'search_products', 'most:200 some']),
  talk('page-and-play', ['what would a 6 year old girl like? 50 to 100', 'search_products', 'tag:kids most:100 least:50 some']),
  talk('page-and-play', ['toy for a toddler, nothing over a hundred', 'search_products', 'tag:kids most:100 some']),
  talk('lumen', ['a light for my kids bedroom', 'search_products', 'tag:kids some']),
  talk('summit', ['waterproof bag', 'search_products', 'category:backpack tag:waterproof some']),
  talk('summit', ['im going camping next week what backpack should i get', 'search_products', 'category:backpack tag:outdoor some']),
  talk('fleur', ['perfume thats not too sweet, for a man', 'search_products', 'category:perfume some']),
  talk('pantry', ['anything without sugar? snacks', 'search_products', 'some']),
  talk('pantry', ['something nice to go with cheese or bread', 'search_products', 'some']),
  talk('tempo', ['cheap earphones', 'search_products', 'category:headphones some']),
  talk('tempo', ['my dad turns 60, he likes old school stuff, budget 1500', 'search_products', 'most:1800 some']),
  talk('concourse', ['need new curtains', ':stranger', 'none', 'curtain']),
  talk('concourse', ['looking for a warm coat', 'search_products', 'category:jacket some']),
  talk('concourse', ['do you sell toothpaste anywhere', 'search_products | list_stores | where_is', 'kids-toothpaste']),
  talk('stride', ['i want to get something', ':help | search_products | :hello | :nothing-pending', '']),
  talk('kiln', ['just looking thanks', ':fine | :thanks | :remark']),
  talk('kiln', ['do you sell kettles', ':stranger', 'none', 'kettle']),
  talk('stride', ['heels for a wedding, size 38, red would be perfect', 'search_products', 'category:pump,sandal some']),
];

/** Corrections, second thoughts, two requests at once. */
export const TYPED_TURNS_EN = [
  talk(
    'stride',
    ['show me boots', 'search_products', 'category:boot some'],
    ['sorry i meant sandals', 'search_products', 'category:sandal some'],
  ),
  talk(
    'lumen',
    ['desk lamp under 300', 'search_products', 'category:desk-lamp most:300 some'],
    ['actually make that 400', 'search_products', 'category:desk-lamp most:400 some'],
  ),
  talk(
    'stride',
    ['court classic in white 41 please', 'product_details | add_to_cart?', '=court-classic', '41'],
    ['no i meant black', 'product_details | add_to_cart?', '=court-classic', 'ink|black'],
  ),
  talk('kiln', [
    'how much is the harvest mug and can i put it in the dishwasher',
    'product_details+product_details | product_details | product_details+:unknown',
    '=harvest-mug',
    '¥118',
  ]),
  talk('tempo', ['is the tide diver waterproof and where is it', 'product_details+where_is', '=tide-diver', 'waterproof']),
  talk(
    'pantry',
    ['add two jars of plum jam and one acacia honey, clear', 'add_to_cart?+add_to_cart?', 'plum-jam acacia-honey', '¥76 & ¥68'],
    ['yes please', 'add_to_cart!', 'plum-jam acacia-honey'],
  ),
  talk(
    'kiln',
    ['hi! looking for a bowl, preferably blue', 'search_products', 'category:bowl some'],
    ['great, the cheapest of those in my cart pls', 'add_to_cart? | search_products | add_to_cart:needs-colour', 'category:bowl some'],
  ),
  talk(
    'summit',
    ['trail cap', 'product_details', '=trail-cap'],
    ['got it in blue?', 'product_details', '=trail-cap', 'sky'],
    ['ok add 2', 'add_to_cart?', '=trail-cap', '¥238'],
    ['sorry just one', 'add_to_cart?', '=trail-cap', '¥119'],
    ['yeah', 'add_to_cart!', '=trail-cap'],
  ),
  talk(
    'tempo',
    ['how much is the snapbox', 'product_details', '=snapbox-instant', '¥629'],
    ['too much. anything like it for less?', 'find_alternatives', ''],
  ),
  talk(
    'stride',
    ['vera pump in ink 38', 'product_details | add_to_cart?', '=vera-stiletto', '38'],
    ['take it', 'add_to_cart?', '=vera-stiletto', '38'],
    ['ok yes', 'add_to_cart!', '=vera-stiletto'],
    ['whats in my basket now', 'show_cart', 'vera-stiletto', '¥799'],
    ['great i want to pay', 'go_to_checkout', ''],
  ),
  talk('aurelle', ['slim bifold in navy please add it to my cart', 'add_to_cart?', '=slim-bifold', '¥329'], ['no wait', ':left-it']),
  talk('kiln', ['could you please tell me what the price of the urn is', 'product_details', '=terracotta-urn', '¥529']),
  talk('kiln', ['would you happen to have any plates in stock', 'search_products', 'category:plate some']),
  talk('lumen', ['hello there, i was wondering if you could help me find a bedside lamp', 'search_products', 'category:table-lamp some']),
];

/** Orders, what went wrong with them, and the shop's rules. */
export const TYPED_AFFAIRS_EN = [
  buyer('stride', ['these shoes hurt, can i send them back', 'return_order?', '', 'G-000002']),
  buyer(
    'stride',
    ['the red canvas shoes are too big', 'exchange_item:for-what | exchange_item?', 'canvas-low'],
    ['41 please', 'exchange_item?', 'canvas-low', '41'],
  ),
  buyer('kiln', ['i dont want the noodle bowls any more', 'cancel_order?', '', 'G-000001'], ['actually keep them', ':left-it']),
  buyer('kiln', ['send my bowls back', 'cancel_order? | return_order?', '', 'G-000001'], ['yes', 'cancel_order!', '', '¥208']),
  buyer('summit', ['my cap still hasnt come', 'order_status', '', 'G-000003']),
  buyer('summit', ['can i cancel the cap', 'cancel_order:too-late', '', 'G-000003']),
  buyer('tempo', ['my daughters headphones broke after a month', 'open_ticket?', '', 'Tempo'], ['yes please', 'open_ticket!', '', 'T-']),
  buyer('tempo', ['left side of the duet has no sound', 'open_ticket?', '', 'Tempo']),
  buyer('concourse', ['where is order 3', 'order_status', '', 'G-000003']),
  buyer('concourse', ['order g-4 status', 'order_status', '', 'G-000004']),
  buyer('concourse', ['track my cap', 'order_status', '', 'G-000003']),
  buyer('kiln', ['change the phone number on my order', 'change_order?', '', 'G-000001']),
  buyer('kiln', ['one of my bowls came cracked', 'open_ticket?', '', 'Kiln']),
  talk('lumen', ['can i bring a lamp back if i dont like it', 'store_policy', '', '28 days']),
  talk('fleur', ['is delivery free', 'store_policy', '', '¥159']),
  talk('summit', ['how long is the guarantee', 'store_policy', '', '36 months']),
  talk('summit', ['do u ship to france', 'store_policy', '']),
  talk('concourse', ['can i pay with apple pay', ':pay | :buy', '']),
  talk('kiln', ['i wanna talk to a human', 'hand_over', '', 'Kiln & T-']),
  talk('pantry', ['this is the third time i ask. get me your manager', 'hand_over', '', 'Pantry & T- & sorry']),
  talk('stride', ['any deals today', 'my_offers']),
  talk('stride', ['is there a student discount', 'my_offers']),
  measured('stride', ['will the dune mid in 43 fit me', 'size_advice', '=dune-sneaker-boot']),
  measured('summit', ['do you think a medium hoodie would fit', 'size_advice', '=camp-hoodie']),
  talk('stride', ['im usually a 39', 'remember', '', '39'], ['whats my size in the city walker', 'size_advice', '=city-walker', '39']),
  talk('tempo', ['i dont like plastic', 'remember', '', 'plastic'], ['what do you know about me', 'what_is_remembered', '', 'plastic']),
  holding('gourd-lamp', 'lumen', ['love this! does it come in blue', 'product_details', '=gourd-lamp', 'cobalt']),
  holding('petal-mini', 'aurelle', ['any smaller', 'find_alternatives', '']),
  holding('matinee-sunglasses', 'aurelle', ['do these suit me', 'try_on', '=matinee-sunglasses']),
  holding('ridge-tee', 'summit', ['can you print my band logo on it', 'customise', '=ridge-tee']),
  holding('yunomi-cup', 'kiln', ['is it handmade', 'product_details', '=yunomi-cup']),
];
