import { percentage } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { all, at, compulsory, type Derivations, overall, schools, total } from "./vocabulary.ts"

const teachers = "school-full-time-teachers" as const

/** Staff by stage, and the teachers of compulsory education who rotate, hold a certificate and are trained. */
export const teacherDerivations: Derivations = {
  "full-time-teachers": total(at(...all), teachers),
  "preschool-teachers": total(at("preschool"), teachers),
  "primary-teachers": total(at("primary"), teachers),
  "junior-teachers": total(at("junior"), teachers),
  "senior-teachers": total(at("senior"), teachers),
  "vocational-teachers": total(at("vocational"), teachers),
  "special-teachers": total(at("special"), teachers),
  "preschool-staff": total(at("preschool"), "school-staff"),
  "primary-staff": total(at("primary"), "school-staff"),
  "junior-staff": total(at("junior"), "school-staff"),
  "senior-staff": total(at("senior"), "school-staff"),
  "vocational-staff": total(at("vocational"), "school-staff"),
  "special-staff": total(at("special"), "school-staff"),
  "staff-posts-schools": total(at(...schools), "school-staff-posts"),
  "primary-posts": total(at("primary"), "school-staff-posts"),
  "junior-posts": total(at("junior"), "school-staff-posts"),
  "senior-posts": total(at("senior"), "school-staff-posts"),
  // 教师〔2014〕4号 speaks of the teachers of public schools of compulsory education.
  "rotation-eligible-teachers": total({ stages: compulsory, ownership: "public" }, "school-rotation-eligible-teachers"),
  "rotated-teachers": total({ stages: compulsory, ownership: "public" }, "school-rotated-teachers"),
  "rotated-backbone-teachers": total({ stages: compulsory, ownership: "public" }, "school-rotated-backbone-teachers"),
  "backbone-teachers": total(at(...compulsory), "school-backbone-teachers"),
  "certified-teachers": total(at(...compulsory), "school-certified-teachers"),
  "teachers-trained-360-hours": total(at(...compulsory), "school-teachers-360-hours"),
  "teacher-training-funds": total(at(...compulsory), "school-teacher-training-spending"),
  "public-funds-budget": total(at(...compulsory), "school-operating-budget"),
  "teacher-certificate-rate-stated": overall(
    at(...compulsory),
    percentage(stated("school-certified-teachers"), stated(teachers))
  ),
  "teacher-training-completion-rate-stated": overall(
    at(...compulsory),
    percentage(stated("school-teachers-360-hours"), stated(teachers))
  ),
  "teacher-training-fund-share-stated": overall(
    at(...compulsory),
    percentage(stated("school-teacher-training-spending"), stated("school-operating-budget"))
  ),
  "full-time-psychology-teachers": total(at(...schools), "school-psychology-teachers")
}
