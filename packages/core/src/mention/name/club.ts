// A city for the club that bears its name, where the sentence speaks of a match: فاز برشلونة على ليفربول.

import type { Features } from "./features.ts";
import { wordSet } from "./word-set.ts";

const clubCities = wordSet(`
  مانشستر مانشيستر برشلونه فالنسيا بوردو ليون ليل اشبيليه ليفربول ميلان روما بورتو نيوكاسل سندرلاند بولتون بلاكبيرن ايندهوفن شتوتغارت شتوتجارت دورتموند فولفسبورغ هانوفر كولونيا
  نورمبرغ موناكو لنس لانس مرسيليا مارسيليا رين نانت تولوز متز نيس بارما باري كاتانيا باليرمو ليفورنو بيروجيا بريشيا سيينا تورينو نابولي سرقسطه الميريا مالقه فياريال هامبورغ هامبورج بريمن
  بوخوم روستوك ليفركوزن ماينز ليستر ساوثهامبتون بورتسموث برمنغهام ديربي وولفرهامبتون نوتنغهام بلباو غرناطه خيتافي اوساسونا
`);
const sport = wordSet(`
  مباراه المباراه مباراته المباريات مباريات الدوري دوري هدف هدفا اهداف الهدف لاعب لاعبا اللاعب لاعبي اللاعبين مدرب المدرب مدربه نادي ناديه النادي فريق فريقه الفريق كاس بطوله البطوله مرمي حارس مهاجم مدافع
  ملعب ملعبه المونديال الشوط شوط نقطه نقاط ركله صفقه الصداره المركز لقب اللقب كره الكره الهداف هداف
`);
/** After these it is the place: في برشلونة. */
const places = wordSet("في مدينه ب الي");
/** Words on either side that are asked for a match. */
const near = 30;

export function standsForClub(features: Features, at: number): boolean {
  const { words, norms } = features;
  if (!clubCities.has(norms[at] ?? "") || places.has(words[at - 1]?.norm ?? "")) return false;
  const sentence = words[at]?.sentence;
  for (let one = Math.max(0, at - near); one < Math.min(words.length, at + near); one++) {
    if (words[one]?.sentence === sentence && sport.has(norms[one] ?? "")) return true;
  }
  return false;
}
