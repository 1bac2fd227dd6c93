/** Words that tie others together and say nothing about what goes around between two people. */
export const littleWords: readonly string[] =
  'a about after again all also always am an and are as at be because been before being but by can could did do does down for from get gets getting got had has have he her here him his how i if in into is it its just keep kept know like made make makes me more most much my myself never no not now of off on once one only or other our out over own really say said says she so some something start still than that the their them then there they thing things this time to too up us very want was we went were what when which while who why will with would you your'.split(
    ' ',
  );
