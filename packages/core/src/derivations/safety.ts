import { all, answering, at, count, type Derivations, schools } from "./vocabulary.ts"

const everywhere = at(...all)

/** How schools and kindergartens are guarded: a school of several stages counts once, and only where every part does. */
export const safetyDerivations: Derivations = {
  "schools-and-kindergartens": count(everywhere),
  "schools-without-kindergartens": count(at(...schools)),
  "schools-with-guards": answering("count", everywhere, "school-guards-posted"),
  "schools-with-closed-campus": answering("count", everywhere, "school-closed-campus"),
  "schools-with-alarm-and-video": answering("count", everywhere, "school-alarm-connected", "school-video-connected"),
  "schools-with-law-vice-principal": answering("count", at(...schools), "school-law-vice-principal"),
  "schools-with-counselling-room": answering("count", at(...schools), "school-counselling-room"),
  "guard-coverage-stated": answering("share", everywhere, "school-guards-posted"),
  "closed-management-rate-stated": answering("share", everywhere, "school-closed-campus"),
  "alarm-video-rate-stated": answering("share", everywhere, "school-alarm-connected", "school-video-connected"),
  "school-guard-post-rate-stated": answering("share", everywhere, "school-crossing-post"),
  "law-vice-principal-rate-stated": answering("share", at(...schools), "school-law-vice-principal"),
  "counselling-room-coverage-stated": answering("share", at(...schools), "school-counselling-room")
}
