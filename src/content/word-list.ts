/**
 * The words two people read to each other, each from their own device, to hear that nobody stands in between.
 * A word stands for its place in this list, counted from 0, and both devices reckon in places: once a build is released,
 * no word is changed, moved, added or taken away, or two devices would show different words for the same thing.
 *
 * 1,024 of them, so that each carries ten bits: 4 to 7 letters, everyday things, nothing that hurts, no two that
 * begin with the same four letters, none a letter away from another.
 */
const places = `
abacus acorn airport alarm album alfalfa algebra almond alpaca alpine anchor animal antenna anthem antique anvil
apple apricot apron arcade archway arena armful aroma artist atlas atom atrium attic audio avenue avocado
awning axle azure bacon badger bagel baggage baker balcony balloon bamboo banana banjo banner banquet barber
bargain barista barley barrel basin basket battery beam bedroom bedside beehive beetle begonia bell bench beret
bicycle binder birch bird biscuit bison blanket blazer blender blossom blouse bluejay board bobsled boiler bonfire
bongo bonnet bonsai book border bottle boulder bounce bowling bracket branch brass bread breeze brick bridge
brioche bronze broom broth brown brush bubble bucket buffalo bugle bulb bulldog bumper bundle burger bushel
butter buzzer cabbage cabinet caboose cactus camel camper canal candle canoe canteen canvas canyon caramel carpet
carrot carton carving cashew castle catfish catnip cedar ceiling celery center ceramic chair chalk channel chapter
charm checker cheddar cheese cherry chicken chimney chisel chive chowder chrome chutney cinema circle citrus city
clam classic clip clock closet cloud clover clown coach coast cobalt cobweb coconut coffee coin collar
column comb comet comic compass concert cone cookie copper cord corner cosmos cotton country coupon cowboy
coyote crab cracker cradle crane cravat cream creek crepe cricket crisp crochet croquet crouton crow cruise
crumb cubby cuckoo cupcake curb curry curtain cushion cutlery cycle dairy dancer deer denim derby desert
desk dewdrop dial diamond dimple dinghy dinner diploma dish dock doctor dogwood doily dolphin dome domino
donut door dowel dozen dragon drama drapes drawer dresser drift drizzle drone drum dryer dune dust
duvet eagle earring earth easel east echo eclair eggcup egret emblem emerald enamel endive engine entree
eraser essay fabric fairway fajita farmer faucet feather fedora fence fennel ferry fiber fiddle field finch
finish firefly fjord flame flannel flask flavor flax fleece flicker floor flower fluff flute foam foggy
folder fondue footing forest fork freezer fresh fringe frisbee fritter frog frosty frozen fruit fudge furnace
furrow fuzzy gadget galaxy gallery garage garden garland gate gather gazebo gecko gelato gerbil giant gift
giggle gingham giraffe glacier glass gleam glider glimmer glitter glossy glove glue goalie goggles gold gondola
gong goose gopher gorilla goulash gourd grammar granola grape grassy grater gravel green grid grill grocery
groove grotto ground guava guest guide guitar gulf gumball gumdrop gymnast haddock haiku hairpin halibut hallway
hamlet hammer hamster handbag hanger harbor harp harvest hatch hawk hayloft heater hedge helium helper herb
herring highway hiking hilltop hinge hippo hobby hockey hoist holiday hollow honey hood horizon horse hotdog
hotel hound hubbub hummus husk hyena iceberg icecap icicle igloo inbox indoor inkpot iron island ivory
jacket janitor jaunt jazz jeans jelly jigsaw journal juggler juice jukebox jungle kayak kettle keyhole kimono
kingdom kitchen kite kitten kiwi koala ladder ladle ladybug lake lamp landing lantern larch lasagna laundry
lawn layer leaf ledger legume lemon lemur lentil leopard lesson letter library light lilac lilypad lime
linen lion lizard lobster lodging lotus lozenge lullaby lumber lunar lunch lupin magic magnet magpie mailbox
mallard mambo manatee mango mantis maple marble market marlin maroon marsh mauve maze meadow meerkat melon
memory menu mesa metal metro midway milk millet minibus minnow mint minute mirror mittens mixer model
moment monkey monsoon moon moped morning mossy moth motor movie mudpie muesli muffin mule mural museum
music mustard nacho nail nametag napkin narwhal necktie needle nest nibble nickel noodle north notepad nugget
nurse nutmeg oasis oatmeal oats ocean ocelot octagon octopus oilcan okra omelet onion onyx opal opening
orange orchard oregano oriole osprey ostrich otter ottoman outback outdoor outlet oven oxbow oyster package paddle
padlock paella painter pajamas palm pancake panda panel panther papaya paper paprika parasol parcel parlor parsley
party pasta path peach peanut pear pebble pecan pedal pelican pencil pendant penguin pepper pesto petunia
photo piano pickle picnic picture pigeon pigtail pillow pilot pinball pine pinto pita pitcher pizza plaid
planet plaster plate playful pleat plenty pliers plug plume plywood pocket poem poetry pogo polar polenta
polish polka pollen pomelo pompom poncho pond pontoon popcorn porch portal postman potato pottery poultry powder
prairie prawn pretzel price prune pudding pulley puma pumpkin punnet purple pushpin putty puzzle pyramid quail
quartz quiche quilt quince rabbit raccoon racecar racquet radio raft ragtime railway rainbow raisin rancher rapids
ratchet rattle raven ravioli receipt recipe recycle redwood reef rhino rhubarb ribbon ricotta risotto river road
robe robot roller roof rooster rosette rowboat rowing rubber rugby rumba runner runway rustle saffron sailor
salad salmon salsa salt samba sampler sandal sapling satchel saturn sauce sausage sawdust sawmill scale scarf
scene school scooter scout screen scuba seagull season seaweed seesaw seltzer sensor sequoia shade shampoo shawl
sheep shelf sherbet shield shimmer shingle shirt shoe shovel shower shrimp shrub shuffle shutter sidecar sieve
signal silver singer siphon sitar skein sketch skier skillet skittle skylark slalom sled sleeve slice slinky
slipper sloth smile smudge snack snap sneaker snippet snooze snorkel snow soapy soccer socks sofa soil
solid solo sonar soprano sorbet soup south soybean space sparrow spatula spider spinach spire splash spoke
sponge spoon sport spring sprout spruce square squid stage stairs stamp staple station steam steel stencil
step stereo sticker stitch stoat stone stool storm straw street stripe strudel studio subway suede sugar
suit sunbeam sundial sunlamp sunny sunrise sunset supper surfer sushi swan sweater swift swing swirl swish
swoop symbol syrup tabby table taco tadpole taffy talent tamale tangle tapioca tartan tassel taste taxi
teacher teapot teddy tennis tent texture thermos thimble thistle thread thunder ticket tidbit tiger timber tinfoil
tinsel tiptoe title toaster toggle token tomato tomcat toolbox topic topping torte toucan tour tower town
tractor trade traffic train tray tree trellis tribute trinket trio triple trolley trophy trout trowel truck
truffle trumpet tugboat tulip tumble tuna tunnel turf turnip turtle tutor tutu tweed twig twinkle ukulele
umpire unicorn uniform vacuum valley valve vanilla varnish vase veggie velvet veranda video village vinegar vintage
vinyl violin vista voice volcano waffle wagon wagtail walk wallet walnut walrus waltz wand warm washtub
water wave weekend welcome whale wheel whisper white window wink winter wisp wombat woody woolen world
wrapper wrench writer yacht yarn yellow yoga yogurt yolk yoyo zebra zinc zinnia zipline zipper zoology
`;

/** The words by their places. */
export const wordList: readonly string[] = places.trim().split(/\s+/);
