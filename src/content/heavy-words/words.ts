import type { Lexicon } from '../schema-coach';

const words = (line: string): readonly string[] => line.trim().split(/\s+/);

/** What the patterns of heavy words know of English; small, as every text field brings it along. */
export const heavyLexicon: Lexicon = {
  classes: {
    i: words('i id ill'),
    am: words('am is are was were be been being'),
    die: words('die dying dieing'),
    would: words("would will could can might may shall 'd"),
    not: words('not never'),
    self: words('myself himself herself themselves themself yourself urself meself'),
    whose: words('my his her their'),
    limb: words(
      'arm arms wrist wrists thigh thighs leg legs skin stomach hip hips forearm forearms veins ankle ankles',
    ),
    pill: words(
      'pill pills tablet tablets med meds medication medications medicine oxy tylenol painkiller painkillers xanax',
    ),
    gun: words('gun guns pistol rifle shotgun revolver handgun firearm sidearm glock weapon'),
    height: words(
      'bridge bridges roof rooftop building balcony cliff ledge overpass window tower garage railing edge',
    ),
    road: words(
      'traffic train trains bus truck trucks semi lorry tracks rails highway freeway cars subway car van lane',
    ),
    crash: words(
      'tree wall pole lake river ocean sea water cliff bridge road traffic truck trucks semi train lane guardrail barrier median embankment overpass curb ledge highway roof',
    ),
    kin: words(
      'mother mom mum dad father sister brother wife husband son daughter grandma grandpa nan gran granddad friend uncle aunt cousin baby dog cat grandmother grandfather neighbor partner',
    ),
    pet: words(
      'dog cat hamster plant plants phone battery car laptop engine fish rabbit horse bird tv wifi line',
    ),
    they: words('he she it they we you who which that this someone somebody'),
    nobody: words('nobody noone no-one anyone anybody who'),
    more: words('anymore more longer again'),
    wish: words(
      'wish wishes wished wishing hope hopes hoped hoping pray prays prayed praying beg begged begging',
    ),
    want: words(
      'want wants wanted wanting wnat need needs rather prefer deserve deserves ready tryna ought like',
    ),
    think: words(
      'think thinks thinking thinkin thought thoughts imagine imagining imagined picture picturing dream dreaming fantasize fantasizing fantasies consider considering considered contemplate contemplating plan plans planning planned wonder wondering idea tempted urge urges',
    ),
    modal: words(
      'want wanted could should might maybe going almost wish ready if let like feel felt will would',
    ),
    easier: words(
      'better easier happier lighter simpler calmer quieter freer free relieved relief best fine safer nicer peace richer ok okay',
    ),
    world: words('world earth planet life place'),
    age: words(
      'thirty forty fifty sixty seventy eighty ninety twenty twenties eighteen nineteen sixteen seventeen 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 35 40 45 50 60 65 70 75 80 90',
    ),
    time: words('day days week weeks month months year minute while bit hour'),
    tonight: words('tonight tomorrow tmrw tmr soon today'),
  },
  irregular: {
    cut: words('cut cutting'),
    hit: words('hit hitting'),
    hang: words('hung hanged'),
    shoot: words('shot'),
    drive: words('drove driven'),
    run: words('ran running'),
    take: words('took taken'),
    hurt: words('hurt hurting'),
    slit: words('slit slitting'),
    stand: words('stood'),
    sit: words('sat sitting'),
    hold: words('held'),
    keep: words('kept'),
    tell: words('told'),
    say: words('said'),
    give: words('gave given'),
    throw: words('threw thrown'),
    bite: words('bit bitten'),
    beat: words('beat beaten'),
    bleed: words('bled'),
    wake: words('woke woken'),
    find: words('found'),
    write: words('wrote written'),
    leave: words('left leaving'),
    go: words('went gone'),
    dig: words('dug digging'),
    put: words('put putting'),
    begin: words('began begun'),
    choose: words('chose chosen'),
    swerve: words('swerved'),
    tie: words('tied'),
  },
  openers: [],
  fillers: words(
    'just really so very literally honestly actually totally completely absolutely simply truly seriously even kinda sorta also fucking freaking damn bloody um uh like quite still then only ever probably sometimes already finally always often lately lol too kind',
  ),
};
