import { item } from "../domain/item.ts"
import { percentage, quotient, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const rotation = [item("teachers", 10)]

const compulsoryTeachers = sum(stated("primary-teachers"), stated("junior-teachers"))

/** Teachers who rotate between schools, what they are trained in, and whether they are certified. */
export const rotationMetrics = defineMetrics({
  "xianguanxiaopin-coverage": {
    zh: "义务教育教师“县（区）管校聘”管理改革",
    en: "Teachers managed by the district and hired by schools",
    unit: "是否",
    items: rotation,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "截至本年12月31日，是否已出台实施方案并在义务教育学校实施：已出台并实施为1；只列入改革计划、开展调研的为0。",
      en: "Whether a plan was issued and in force in schools of compulsory education by 31 December: 1 if so; 0 where it was only being studied."
    },
    formula: stated("school-hiring-reform-in-force"),
    examples: [{ given: { "school-hiring-reform-in-force": "1" }, gives: "1" }]
  },
  "teacher-rotation-rate": {
    zh: "教师交流轮岗比例",
    en: "Rotation rate of teachers",
    unit: "%",
    items: rotation,
    direction: "higher",
    basis: {
      zh: "本学年实际交流轮岗的义务教育学校教师数占符合交流条件教师总数的比例；符合条件一般指在同一学校连续任教达到规定年限，交流须满一学年。",
      en: "Teachers of compulsory education who rotated in the school year, of those due to, as a rule after the set years at one school; a rotation lasts a school year at least."
    },
    formula: percentage(stated("rotated-teachers"), stated("rotation-eligible-teachers")),
    statedAs: "teacher-rotation-rate-stated",
    counted: "rotated-teachers",
    appliesWith: "rotation-eligible-teachers",
    examples: [{ given: { "rotated-teachers": "301", "rotation-eligible-teachers": "1920" }, gives: "15.68" }]
  },
  "backbone-rotation-share": {
    zh: "交流轮岗教师中骨干教师比例",
    en: "Share of backbone teachers among those who rotated",
    unit: "%",
    items: rotation,
    direction: "higher",
    basis: {
      zh: "本学年交流轮岗教师中县级及以上骨干教师所占比例，分母为交流轮岗教师总数，不是符合条件的骨干教师总数。",
      en: "Backbone teachers of county level or above among all who rotated in the school year; not of the backbone teachers due to rotate."
    },
    formula: percentage(stated("rotated-backbone-teachers"), stated("rotated-teachers")),
    statedAs: "backbone-rotation-share-stated",
    counted: "rotated-backbone-teachers",
    appliesWith: "rotated-teachers",
    examples: [{ given: { "rotated-backbone-teachers": "74", "rotated-teachers": "318" }, gives: "23.27" }]
  },
  "backbone-teacher-rotation-rate": {
    zh: "骨干教师交流轮岗比例",
    en: "Share of backbone teachers who rotated",
    unit: "%",
    items: rotation,
    direction: "higher",
    basis: {
      zh: "本学年交流轮岗的骨干教师数占全区（县）县级及以上骨干教师总数的比例，与“交流轮岗教师中骨干教师比例”分母不同。",
      en: "Backbone teachers who rotated, of all backbone teachers of the district; another base than their share among those who rotated."
    },
    formula: percentage(stated("rotated-backbone-teachers"), stated("backbone-teachers")),
    appliesWith: "backbone-teachers",
    examples: [{ given: { "rotated-backbone-teachers": "74", "backbone-teachers": "612" }, gives: "12.09" }],
    withoutStandard: {
      zh: "国家规定的是骨干教师占交流总数的比例；以骨干教师总数为分母的只见于个别省。",
      en: "What is set nationally is their share among those who rotated; this base is used by single provinces only."
    }
  },
  "rotation-eligible-share": {
    zh: "符合交流条件教师占义务教育专任教师比例",
    en: "Share of compulsory teachers due to rotate",
    unit: "%",
    items: rotation,
    direction: "higher",
    basis: {
      zh: "符合交流条件教师总数占小学、初中专任教师数的比例；超过100%说明口径不一致，过低说明条件设得过严、交流比例虚高。",
      en: "Those due to rotate, of all teachers of primary and junior schools. Above a hundred they were not counted alike; where it is low, so few are due that the rotation rate flatters."
    },
    formula: percentage(stated("rotation-eligible-teachers"), compulsoryTeachers),
    examples: [
      {
        given: { "rotation-eligible-teachers": "1920", "primary-teachers": "1755", "junior-teachers": "1082" },
        gives: "67.68"
      }
    ],
    withoutStandard: {
      zh: "交流条件由各地规定，未见对其占比的要求；本指标用于核对交流比例的分母。",
      en: "Who is due is set locally; this is for checking the base of the rotation rate."
    }
  },
  "teacher-360h-training-completion": {
    zh: "教师五年360学时培训完成率",
    en: "Teachers with 360 hours of training in five years",
    unit: "%",
    items: rotation,
    direction: "higher",
    basis: {
      zh: "近五年累计培训满360学时的义务教育专任教师数占义务教育专任教师总数的比例；任教不满五年的，按每年72学时折算。",
      en: "Teachers of compulsory education with 360 hours in the last five years, of all; 72 hours a year for those who have taught for less."
    },
    formula: percentage(stated("teachers-trained-360-hours"), compulsoryTeachers),
    statedAs: "teacher-training-completion-rate-stated",
    counted: "teachers-trained-360-hours",
    examples: [
      {
        given: { "teachers-trained-360-hours": "2810", "primary-teachers": "1755", "junior-teachers": "1082" },
        gives: "99.05"
      }
    ]
  },
  "teacher-certificate-rate": {
    zh: "专任教师持证上岗率",
    en: "Teachers who hold a certificate",
    unit: "%",
    items: rotation,
    direction: "higher",
    basis: {
      zh: "学年初（9月1日）持有相应教师资格证的义务教育专任教师数占义务教育专任教师总数的比例；持低一级学校教师资格证的不计入。",
      en: "Teachers of compulsory education with the certificate of their stage or above, of all, as of 1 September."
    },
    formula: percentage(stated("certified-teachers"), compulsoryTeachers),
    statedAs: "teacher-certificate-rate-stated",
    counted: "certified-teachers",
    examples: [
      {
        given: { "certified-teachers": "2837", "primary-teachers": "1755", "junior-teachers": "1082" },
        gives: "100"
      }
    ]
  },
  "training-times-per-teacher": {
    zh: "专任教师人均参训次数",
    en: "Trainings attended per teacher",
    unit: "人次/人",
    items: rotation,
    direction: "higher",
    decimals: 1,
    basis: {
      zh: "本年教师参加区级及以上培训的人次除以年末专任教师总数（含幼儿园），不含校本培训。",
      en: "Trainings of district level or above attended in the year, by all full-time teachers, those of kindergartens too."
    },
    formula: quotient(stated("teacher-training-person-times"), stated("full-time-teachers")),
    examples: [{ given: { "teacher-training-person-times": "11880", "full-time-teachers": "3960" }, gives: "3" }],
    withoutStandard: {
      zh: "文件规定的是五年360学时，未规定参训次数。",
      en: "What is set is 360 hours in five years, not a number of trainings."
    }
  }
})
