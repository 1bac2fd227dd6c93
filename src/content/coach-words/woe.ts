/** What threats end in, for the patterns of several rules: “… and I’m gone”, “… or you’re out”. */
export const woe =
  '((i|we|you|it) (will|am|are|is|can)? (be|going to|end up|not)? @bad-b5 !(you (a|some|to|the)|it|at|early|soon|with|in the|a|of)|(i|will|am|to) @tell (my|your|the|a)? @heads-b5|(make|making) sure|do not (ever)? (bother|expect|come)|you will (never|not) (see|get|find|work)|you (will|can) (find (out|another|somewhere)|pay for|sleep|wish)|there will be|see (what|where|how)|(take|taking) the @brood-b5)';
