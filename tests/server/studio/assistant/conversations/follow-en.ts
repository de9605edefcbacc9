/** Conversations of several turns about goods, in English. */
import { holding, talk } from './conversation.ts';

export const FOLLOW_EN = [
  talk('stride', ['how much is the Canvas Low', 'product_details', '=canvas-low', '¥159'], ['the red one', 'product_details', '=canvas-low', 'red'], ['and in 42?', 'product_details', '=canvas-low', '42']),
  talk('stride', ['show me boots under 700', 'search_products', 'category:boot most:700 some'], ['anything cheaper?', 'find_alternatives | search_products', 'some']),
  talk('kiln', ['Do you have vases?', 'search_products', 'category:vase some'], ['under 100', 'search_products', 'category:vase most:100 =bud-vase', '¥79']),
  talk('lumen', ['how much is the Gourd Lamp?', 'product_details', '=gourd-lamp', '¥489'], ['cheaper?', 'find_alternatives', 'category:table-lamp most:488 some'], ['and lighter?', 'find_alternatives', 'category:table-lamp']),
  talk('stride', ['Do you have the Mori Chukka in 41?', 'product_details', '=mori-chukka', '41'], ['sorry, I meant 42', 'product_details', '=mori-chukka', '42']),
  talk('stride', ['Is the Suede Skater in stock in black?', 'product_details', '=suede-skater'], ['no, not black, brick', 'product_details', '=suede-skater', 'brick']),
  talk('tempo', ['tell me about the Hush Travel', 'product_details', '=hush-travel', '¥1,290'], ['what colours?', 'product_details', '=hush-travel', 'stone & navy'], ['is it heavy', 'product_details', '=hush-travel', 'g']),
  talk('hearth-and-oak', ['Show me armchairs', 'search_products', 'category:armchair some'], ['the second one, how much is it?', 'product_details', 'some', '¥'], ['what is it made of', 'product_details', 'some']),
  talk('kiln', ['how much is the Hourglass Vase', 'product_details', '=hourglass-vase', '¥299'], ['and the Bud Vase?', 'product_details', '=bud-vase', '¥79']),
  talk('aurelle', ['got any backpacks for work?', 'search_products', 'category:backpack tag:office some'], ['something cheaper than that', 'find_alternatives | search_products', 'category:backpack some']),
  talk('summit', ['how much is the Ridge Bottle', 'product_details', '=ridge-bottle', '¥149 & ¥169'], ['and the 750 ml?', 'product_details', '=ridge-bottle', '¥169']),
  talk('stride', ['where are the Tall Riders?', 'where_is', '=tall-rider'], ['do they come in brown?', 'product_details', '=tall-rider']),
  talk('fleur', ['I want a candle', 'search_products', 'category:candle some'], ['which one is cheaper?', 'compare_products', '=candle-fig', '¥199 & ¥239']),
  talk('tempo', ['I want a speaker for the garden', 'search_products', 'category:speaker tag:outdoor some'], ['waterproof, right?', 'search_products | product_details', 'some']),
  talk('stride', ['Cloudline Runner in 44?', 'product_details', '=cloudline-runner', '44'], ['in white?', 'product_details', '=cloudline-runner', 'chalk'], ['how much', 'product_details', '=cloudline-runner', '¥699']),
  talk('page-and-play', ['what do you have for a 4 year old?', 'search_products', 'tag:kids some'], ['under 50 please', 'search_products', 'tag:kids most:50 some']),
  talk('pantry', ['do you have honey', 'search_products | product_details', 'acacia-honey'], ['how much is it?', 'product_details', '=acacia-honey', '¥68'], ['and two of them?', 'product_details', '=acacia-honey', '¥136']),
  holding('tide-diver', 'tempo', ['is this waterproof?', 'product_details', '=tide-diver'], ['what else is like it?', 'find_alternatives', 'category:watch some !tide-diver']),
  talk('stride', ['show me sandals', 'search_products', 'category:sandal some'], ['do you have the first one in 38?', 'product_details', 'category:sandal some', '38']),
  talk('lumen', ['a red lamp please', 'search_products', 'colour:red some'], ['actually make it green', 'search_products', 'colour:green some']),
  talk('kiln', ['mugs under 100', 'search_products', 'category:mug most:100 some'], ['as a gift', 'search_products', 'category:mug most:100 some'], ['thanks', ':thanks']),
  talk('hearth-and-oak', ['is the Tub Chair in stock?', 'product_details', '=tub-chair', 'stock|left'], ['yes please', 'where_is', '=tub-chair']),
  talk('concourse', ['I need a desk lamp', 'search_products', 'category:desk-lamp some'], ['the cheapest one', 'search_products | find_alternatives', '=clip-dome-lamp', '¥149']),
  talk('tempo', ['how much is the Steel Day', 'product_details', '=steel-day', '¥1,390'], ['too expensive', 'find_alternatives', 'category:watch most:1389 some']),
  talk('summit', ['Merino tee in M?', 'product_details', '=merino-base', 'M'], ['and L?', 'product_details', '=merino-base', 'L']),
  talk('stride', ['I need kids shoes', 'search_products', 'tag:kids some'], ['she is 5 years old', 'search_products | remember', '']),
];

export const COMPARE_EN = [
  talk('kiln', ['Which is cheaper, the Hourglass Vase or the Ribbed Cylinder?', 'compare_products', '=ribbed-cylinder', '¥198 & ¥299']),
  talk('tempo', ['compare the Hush Travel with the Studio Monitor', 'compare_products', 'hush-travel studio-monitor', '¥1,290 & ¥989']),
  talk('stride', ['Ridge Hiker vs Foundry Work Boot, which is lighter?', 'compare_products', 'ridge-hiker foundry-work-boot', 'g|kg']),
  talk('lumen', ['which is taller, Full Moon or Willow Tripod?', 'compare_products', 'full-moon-floor willow-tripod', 'm']),
  talk('aurelle', ['what is the difference between Slim Bifold and Zip-around Wallet', 'compare_products', 'slim-bifold zip-around-wallet', '¥329 & ¥559']),
  talk('tempo', ['tell me about the Field 38', 'product_details', '=field-38'], ['is it cheaper than the Square Hour?', 'compare_products', '=field-38 square-hour', '¥489 & ¥759']),
  talk('stride', ['what else is like the Loop Knit?', 'find_alternatives', 'category:sneaker !loop-knit some']),
  talk('hearth-and-oak', ['something lighter than the Hoop Chair', 'find_alternatives', 'category:chair']),
  talk('kiln', ['anything bigger than the Rice Bowl?', 'find_alternatives', 'category:bowl some']),
  talk('tempo', ['which of your headphones is the lightest', 'search_products', 'category:headphones some', 'g']),
  talk('hearth-and-oak', ['the most expensive sofa you have', 'search_products', '=fireside-three-seater', '¥7,980']),
  talk('pantry', ['Which tea is cheapest?', 'search_products', '=barley-tea-bags', '¥29']),
];

export const WAY_EN = [
  talk('kiln', ['Where is the Morning Mug?', 'where_is', '=morning-mug']),
  talk('stride', ["I can't find the Court Classic", 'where_is', '=court-classic']),
  talk('lumen', ['take me to the Peg Lamp', 'where_is', '=peg-oak-lamp']),
  talk('concourse', ['where do I find shoes?', 'where_is', 'some', 'Stride']),
  talk('concourse', ['How do I get to Kiln?', 'where_is', '', 'Kiln']),
  talk('concourse', ['what shops are there', 'list_stores', '', 'Aurelle & Tempo']),
  talk('concourse', ['who sells books?', 'list_stores | where_is', 'some', 'Page & Play']),
  talk('tempo', ['where can I buy tea', 'where_is | list_stores', 'category:tea some', 'Pantry']),
  talk('stride', ['which shelf are the rain boots on', 'where_is', '=brook-rain-boot|puddle-kids-boot']),
  talk('concourse', ['Walk me to the sofas please', 'where_is', 'category:sofa some', 'Hearth']),
];
