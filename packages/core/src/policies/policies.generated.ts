// Generated from policies/*.yaml by `pnpm gen`. Change the policy there.
import type { Policy } from "../domain/policy.ts"

export const policies: ReadonlyArray<Policy> = [
  {
    id: "2001-staffing-standards",
    title: {
      zh: "国务院办公厅转发中央编办、教育部、财政部关于制定中小学教职工编制标准意见的通知",
      en: "Staffing standards for primary and secondary schools"
    },
    number: "国办发〔2001〕74号",
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: "2001-10-08",
    effectiveFrom: "2001-10-11",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2001-staffing-primary",
        metric: "staff-student-ratio",
        stage: "primary",
        comparison: "<=",
        threshold: "19",
        unit: "比",
        clause: "附表",
        requirement: {
          zh: "城市小学教职工与学生之比1:19（县镇、农村另有规定）",
          en: "one post for 19 pupils in city primary schools; towns and villages have others"
        },
        from: "2001-10-11",
        until: "2014-11-12",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2001-staffing-junior",
        metric: "staff-student-ratio",
        stage: "junior",
        comparison: "<=",
        threshold: "13.5",
        unit: "比",
        clause: "附表",
        requirement: {
          zh: "城市初中教职工与学生之比1:13.5（县镇、农村另有规定）",
          en: "one post for 13.5 pupils in city junior schools; towns and villages have others"
        },
        from: "2001-10-11",
        until: "2014-11-12",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2001-staffing-senior",
        metric: "staff-student-ratio",
        stage: "senior",
        comparison: "<=",
        threshold: "12.5",
        unit: "比",
        clause: "附表",
        requirement: {
          zh: "城市高中教职工与学生之比1:12.5（县镇、农村另有规定）",
          en: "one post for 12.5 pupils in city senior schools; towns and villages have others"
        },
        from: "2001-10-11",
        until: "2014-11-12",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2006-compulsory-education-law",
    title: {
      zh: "中华人民共和国义务教育法",
      en: "Compulsory Education Law"
    },
    number: null,
    issuers: [
      "全国人民代表大会常务委员会"
    ],
    issuedOn: "2006-06-29",
    effectiveFrom: "2006-09-01",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2006-law-teacher-salary-ratio",
        metric: "teacher-salary-ratio",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "倍",
        clause: "第三十一条第二款",
        requirement: {
          zh: "教师的平均工资水平应当不低于当地公务员的平均工资水平",
          en: "teachers earn on average no less than local civil servants"
        },
        from: "2006-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2006-law-fee-violations",
        metric: "fee-violations",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "起",
        clause: "第二十五条、第五十六条第一款",
        requirement: {
          zh: "学校不得违反国家规定收取费用",
          en: "schools charge nothing against state rules"
        },
        from: "2006-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2010-secondary-vocational-standard",
    title: {
      zh: "教育部关于印发《中等职业学校设置标准》的通知",
      en: "Standards for setting up secondary vocational schools"
    },
    number: "教职成〔2010〕12号",
    issuers: [
      "教育部"
    ],
    issuedOn: "2010-07-06",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2010-vocational-teacher-ratio",
        metric: "vocational-teacher-ratio",
        stage: "vocational",
        comparison: "<=",
        threshold: "20",
        unit: "比",
        clause: null,
        requirement: {
          zh: "师生比达到1:20",
          en: "one teacher for 20 pupils"
        },
        from: "2010-07-06",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2012-basic-balance-evaluation",
    title: {
      zh: "教育部关于印发《县域义务教育均衡发展督导评估暂行办法》的通知",
      en: "Interim method for inspecting balance within a county"
    },
    number: "教督〔2012〕3号",
    issuers: [
      "教育部"
    ],
    issuedOn: "2012-01-20",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://jyj.linyi.gov.cn/info/1380/14706.htm",
    standards: [
      {
        id: "2012-composite-cv-primary",
        metric: "basic-balance-composite-cv",
        stage: "primary",
        comparison: "<=",
        threshold: "0.65",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "小学综合差异系数不高于0.65",
          en: "composite coefficient of primary schools at most 0.65"
        },
        from: "2012-01-20",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2012-composite-cv-junior",
        metric: "basic-balance-composite-cv",
        stage: "junior",
        comparison: "<=",
        threshold: "0.55",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "初中综合差异系数不高于0.55",
          en: "composite coefficient of junior schools at most 0.55"
        },
        from: "2012-01-20",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2014-teacher-rotation-opinions",
    title: {
      zh: "教育部 财政部 人力资源和社会保障部关于推进县（区）域内义务教育学校校长教师交流轮岗的意见",
      en: "Opinions on the rotation of heads and teachers within a county"
    },
    number: null,
    issuers: [
      "教育部",
      "财政部",
      "人力资源和社会保障部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2014-teacher-rotation-rate",
        metric: "teacher-rotation-rate",
        stage: "compulsory",
        comparison: ">=",
        threshold: "10",
        unit: "%",
        clause: null,
        requirement: {
          zh: "城镇学校、优质学校每学年交流轮岗教师不低于符合交流条件教师总数的10%",
          en: "a tenth of the teachers due to rotate do so each school year, in town schools and good schools"
        },
        from: "2014-08-13",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2014-backbone-rotation-share",
        metric: "backbone-rotation-share",
        stage: "compulsory",
        comparison: ">=",
        threshold: "20",
        unit: "%",
        clause: null,
        requirement: {
          zh: "交流轮岗教师中骨干教师不低于交流总数的20%",
          en: "a fifth of those who rotate are backbone teachers"
        },
        from: "2014-08-13",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2014-unified-staffing-notice",
    title: {
      zh: "中央编办 教育部 财政部关于统一城乡中小学教职工编制标准的通知",
      en: "Notice unifying staffing standards of town and country"
    },
    number: null,
    issuers: [
      "中央编办",
      "教育部",
      "财政部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: "2001-staffing-standards",
    url: null,
    standards: [
      {
        id: "2014-staffing-primary",
        metric: "staff-student-ratio",
        stage: "primary",
        comparison: "<=",
        threshold: "19",
        unit: "比",
        clause: null,
        requirement: {
          zh: "小学教职工与学生之比1:19，城乡统一",
          en: "one post for 19 pupils in primary schools, in town and country alike"
        },
        from: "2014-11-13",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2014-staffing-junior",
        metric: "staff-student-ratio",
        stage: "junior",
        comparison: "<=",
        threshold: "13.5",
        unit: "比",
        clause: null,
        requirement: {
          zh: "初中教职工与学生之比1:13.5，城乡统一",
          en: "one post for 13.5 pupils in junior schools, in town and country alike"
        },
        from: "2014-11-13",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2014-staffing-senior",
        metric: "staff-student-ratio",
        stage: "senior",
        comparison: "<=",
        threshold: "12.5",
        unit: "比",
        clause: null,
        requirement: {
          zh: "高中教职工与学生之比1:12.5，城乡统一",
          en: "one post for 12.5 pupils in senior schools, in town and country alike"
        },
        from: "2014-11-13",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2015-chongqing-inspection-regulation",
    title: {
      zh: "重庆市教育督导条例",
      en: "Regulation of Chongqing on education inspection"
    },
    number: null,
    issuers: [
      "重庆市人民代表大会常务委员会"
    ],
    issuedOn: "2015-04-01",
    effectiveFrom: "2015-09-01",
    region: "重庆市",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2015-chongqing-inspector-school-ratio",
        metric: "inspector-school-ratio",
        stage: null,
        comparison: "<=",
        threshold: "5",
        unit: "比",
        clause: "第十八条（二）",
        requirement: {
          zh: "按照一名督学负责三至五所学校的原则指派督学",
          en: "one inspector looks after three to five schools"
        },
        from: "2015-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2015-compulsory-funding-mechanism",
    title: {
      zh: "国务院关于进一步完善城乡义务教育经费保障机制的通知",
      en: "Notice on the funding mechanism of compulsory education"
    },
    number: "国发〔2015〕67号",
    issuers: [
      "国务院"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2016-public-funds-primary",
        metric: "public-funds-standard-compulsory",
        stage: "primary",
        comparison: ">=",
        threshold: "600",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "普通小学生均公用经费基准定额：中西部600元（东部650元）",
          en: "base of primary schools: 600 yuan in the middle and west, 650 in the east"
        },
        from: "2016-03-01",
        until: "2019-12-31",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-public-funds-junior",
        metric: "public-funds-standard-compulsory",
        stage: "junior",
        comparison: ">=",
        threshold: "800",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "普通初中生均公用经费基准定额：中西部800元（东部850元）",
          en: "base of junior schools: 800 yuan in the middle and west, 850 in the east"
        },
        from: "2016-03-01",
        until: "2019-12-31",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-public-funds-special",
        metric: "public-funds-special-education",
        stage: "special",
        comparison: ">=",
        threshold: "6000",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "特殊教育生均公用经费提高到6000元",
          en: "6000 yuan a pupil in special education"
        },
        from: "2016-03-01",
        until: "2022-06-29",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-boarding-supplement",
        metric: "public-funds-boarding-supplement",
        stage: "compulsory",
        comparison: ">=",
        threshold: "200",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "寄宿制学校按寄宿生年生均200元增加公用经费补助",
          en: "200 yuan more for each boarder"
        },
        from: "2016-03-01",
        until: "2023-02-28",
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-public-funds-primary",
        metric: "public-funds-standard-compulsory",
        stage: "primary",
        comparison: ">=",
        threshold: "650",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "小学生均公用经费基准定额全国统一为650元",
          en: "one base for primary schools of the whole country: 650 yuan"
        },
        from: "2020-01-01",
        until: "2023-02-28",
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-public-funds-junior",
        metric: "public-funds-standard-compulsory",
        stage: "junior",
        comparison: ">=",
        threshold: "850",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "初中生均公用经费基准定额全国统一为850元",
          en: "one base for junior schools of the whole country: 850 yuan"
        },
        from: "2020-01-01",
        until: "2023-02-28",
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2023-public-funds-primary",
        metric: "public-funds-standard-compulsory",
        stage: "primary",
        comparison: ">=",
        threshold: "720",
        unit: "元/生·年",
        clause: "经国务院批准，文号未见",
        requirement: {
          zh: "小学生均公用经费基准定额提高到720元",
          en: "base of primary schools raised to 720 yuan"
        },
        from: "2023-03-01",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2023-public-funds-junior",
        metric: "public-funds-standard-compulsory",
        stage: "junior",
        comparison: ">=",
        threshold: "940",
        unit: "元/生·年",
        clause: "经国务院批准，文号未见",
        requirement: {
          zh: "初中生均公用经费基准定额提高到940元",
          en: "base of junior schools raised to 940 yuan"
        },
        from: "2023-03-01",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2023-boarding-supplement",
        metric: "public-funds-boarding-supplement",
        stage: "compulsory",
        comparison: ">=",
        threshold: "300",
        unit: "元/生·年",
        clause: "经国务院批准，文号未见",
        requirement: {
          zh: "寄宿生公用经费补助标准提高到300元",
          en: "the supplement for a boarder raised to 300 yuan"
        },
        from: "2023-03-01",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2016-urban-rural-integration-opinions",
    title: {
      zh: "国务院关于统筹推进县域内城乡义务教育一体化改革发展的若干意见",
      en: "Opinions on compulsory education of town and country as one"
    },
    number: "国发〔2016〕40号",
    issuers: [
      "国务院"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2016-super-large-class-rate",
        metric: "super-large-class-rate",
        stage: "compulsory",
        comparison: "<=",
        threshold: "2",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2018年基本消除66人以上超大班额（教育部释义为控制在2%以内）",
          en: "classes of 66 and more all but gone by 2018, which the ministry reads as 2 per cent"
        },
        from: "2018-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-large-class-rate",
        metric: "large-class-rate",
        stage: "compulsory",
        comparison: "<=",
        threshold: "5",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2020年基本消除56人以上大班额（教育部释义为控制在5%以内）",
          en: "classes of 56 and more all but gone by 2020, which the ministry reads as 5 per cent"
        },
        from: "2020-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2017-dropout-control-notice",
    title: {
      zh: "国务院办公厅关于进一步加强控辍保学提高义务教育巩固水平的通知",
      en: "Notice on keeping pupils at school"
    },
    number: "国办发〔2017〕72号",
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2017-suspected-dropouts",
        metric: "suspected-dropout-count",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "人",
        clause: null,
        requirement: {
          zh: "切实解决义务教育学生失学辍学问题，实行动态清零",
          en: "no pupil of compulsory education drops out"
        },
        from: "2017-09-05",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-nine-year-retention",
        metric: "nine-year-retention",
        stage: "compulsory",
        comparison: ">=",
        threshold: "95",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2020年九年义务教育巩固率达到95%",
          en: "95 per cent stay through the nine years by 2020"
        },
        from: "2017-09-05",
        until: "2025-12-30",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2017-quality-balance-evaluation",
    title: {
      zh: "教育部关于印发《县域义务教育优质均衡发展督导评估办法》的通知",
      en: "Method for inspecting high-quality balance within a county"
    },
    number: "教督〔2017〕6号",
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: "2017-05-23",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2017-cv-pass-count-primary",
        metric: "quality-balance-cv-pass-count",
        stage: "primary",
        comparison: ">=",
        threshold: "7",
        unit: "项",
        clause: null,
        requirement: {
          zh: "小学七项资源配置指标校际差异系数均应达标（不高于0.50）",
          en: "primary schools keep all seven coefficients, each at most 0.50"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-pass-count-junior",
        metric: "quality-balance-cv-pass-count",
        stage: "junior",
        comparison: ">=",
        threshold: "7",
        unit: "项",
        clause: null,
        requirement: {
          zh: "初中七项资源配置指标校际差异系数均应达标（不高于0.45）",
          en: "junior schools keep all seven coefficients, each at most 0.45"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-indicator-total",
        metric: "qb-indicator-total",
        stage: "compulsory",
        comparison: "=",
        threshold: "32",
        unit: "项",
        clause: null,
        requirement: {
          zh: "评估指标共32项：资源配置7项、政府保障程度15项、教育质量9项、社会认可度1项",
          en: "32 indicators: 7 of resources, 15 of government, 9 of quality, 1 of recognition"
        },
        from: "2017-05-23",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-school-size",
        metric: "qb-gov-04-school-size",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "所",
        clause: null,
        requirement: {
          zh: "小学、初中规模不超过2000人，九年一贯制、十二年一贯制学校义务教育阶段规模不超过2500人",
          en: "no primary or junior school above 2000 pupils, no nine-year school above 2500"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-class-size-primary",
        metric: "average-class-size",
        stage: "primary",
        comparison: "<=",
        threshold: "45",
        unit: "人/班",
        clause: null,
        requirement: {
          zh: "小学班级学生数不超过45人（平均班额超过即必有超标班级）",
          en: "no primary class above 45 pupils; a mean above it means that some is"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-class-size-junior",
        metric: "average-class-size",
        stage: "junior",
        comparison: "<=",
        threshold: "50",
        unit: "人/班",
        clause: null,
        requirement: {
          zh: "初中班级学生数不超过50人（平均班额超过即必有超标班级）",
          en: "no junior class above 50 pupils; a mean above it means that some is"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-teacher-360h",
        metric: "teacher-360h-training-completion",
        stage: "compulsory",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "教师五年360学时培训完成率达到100%",
          en: "every teacher has 360 hours of training in five years"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-teacher-certificate",
        metric: "teacher-certificate-rate",
        stage: "compulsory",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "专任教师持有教师资格证上岗率达到100%",
          en: "every full-time teacher holds a certificate"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-training-fund-share",
        metric: "teacher-training-fund-share",
        stage: "compulsory",
        comparison: ">=",
        threshold: "5",
        unit: "%",
        clause: null,
        requirement: {
          zh: "教师培训经费不低于学校年度公用经费预算总额的5%",
          en: "training has at least 5 per cent of a school's operating funds"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-elite-quota",
        metric: "qb-gov-14-elite-quota",
        stage: null,
        comparison: ">=",
        threshold: "50",
        unit: "%",
        clause: null,
        requirement: {
          zh: "优质高中招生名额分配比例不低于50%，并向农村初中倾斜",
          en: "at least half of the places of good senior schools are given to junior schools by quota"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-migrant-children",
        metric: "qb-gov-15-migrant-children",
        stage: "compulsory",
        comparison: ">=",
        threshold: "85",
        unit: "%",
        clause: null,
        requirement: {
          zh: "符合条件的随迁子女在公办学校和政府购买服务的民办学校就读比例不低于85%",
          en: "at least 85 per cent of migrants' children attend public schools or places bought by the government"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-junior-retention",
        metric: "junior-retention-3y",
        stage: "junior",
        comparison: ">=",
        threshold: "95",
        unit: "%",
        clause: null,
        requirement: {
          zh: "全县初中三年巩固率达到95%以上",
          en: "at least 95 per cent stay through the three junior years"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-satisfaction",
        metric: "qb-social-recognition",
        stage: "compulsory",
        comparison: ">=",
        threshold: "85",
        unit: "%",
        clause: null,
        requirement: {
          zh: "社会认可度达到85%以上",
          en: "recognition by the public of at least 85 per cent"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-admission-violations",
        metric: "admission-violations",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "起",
        clause: null,
        requirement: {
          zh: "以考试方式招生、违规择校、重点校、重点班实行一票否决",
          en: "admission by examination, irregular choice, key schools and key classes are vetoed"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2017-special-education-plan",
    title: {
      zh: "第二期特殊教育提升计划（2017—2020年）",
      en: "Second plan for special education, 2017 to 2020"
    },
    number: null,
    issuers: [
      "教育部等七部门"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-disabled-children-enrolment",
        metric: "disabled-children-enrolment",
        stage: "compulsory",
        comparison: ">=",
        threshold: "95",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2020年残疾儿童少年义务教育入学率达到95%以上",
          en: "at least 95 per cent of disabled children are enrolled by 2020"
        },
        from: "2020-12-31",
        until: "2025-12-30",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2017-theory-study-rules",
    title: {
      zh: "中国共产党党委（党组）理论学习中心组学习规则",
      en: "Rules for the study of theory centre groups"
    },
    number: null,
    issuers: [
      "中共中央办公厅"
    ],
    issuedOn: "2017-01-30",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "http://czj.panzhihua.gov.cn/dflzjs/860456.shtml",
    standards: [
      {
        id: "2017-theory-centre-group-study",
        metric: "theory-centre-group-study-count",
        stage: null,
        comparison: ">=",
        threshold: "4",
        unit: "次",
        clause: null,
        requirement: {
          zh: "集体学习研讨每季度不少于1次",
          en: "at least one study session a quarter"
        },
        from: "2017-01-30",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2018-education-funding-efficiency-opinions",
    title: {
      zh: "国务院办公厅关于进一步调整优化结构提高教育经费使用效益的意见",
      en: "Opinions on how education funds are spent"
    },
    number: "国办发〔2018〕82号",
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://zzwb.zynews.cn/html/2018-08/28/content_992475.htm",
    standards: [
      {
        id: "2018-budget-expenditure-only-grows",
        metric: "general-public-budget-education-expenditure-yoy",
        stage: "all",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "一般公共预算教育支出逐年只增不减",
          en: "the general public budget spends no less on education than the year before"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-preschool",
        metric: "per-student-budget-expenditure-yoy-preschool",
        stage: "preschool",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（学前教育）",
          en: "no less is spent a pupil than the year before: preschool"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-primary",
        metric: "per-student-budget-expenditure-yoy-primary",
        stage: "primary",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（普通小学）",
          en: "no less is spent a pupil than the year before: primary"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-junior",
        metric: "per-student-budget-expenditure-yoy-junior",
        stage: "junior",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（普通初中）",
          en: "no less is spent a pupil than the year before: junior"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-senior",
        metric: "per-student-budget-expenditure-yoy-senior",
        stage: "senior",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（普通高中）",
          en: "no less is spent a pupil than the year before: senior"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-vocational-senior",
        metric: "per-student-budget-expenditure-yoy-vocational-senior",
        stage: "vocational",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（职业高中）",
          en: "no less is spent a pupil than the year before: vocational senior"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-secondary-vocational",
        metric: "per-student-budget-expenditure-yoy-secondary-vocational",
        stage: "vocational",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（中等职业学校）",
          en: "no less is spent a pupil than the year before: secondary vocational"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2018-myopia-plan",
    title: {
      zh: "教育部等八部门关于印发《综合防控儿童青少年近视实施方案》的通知",
      en: "Plan against short-sightedness of children"
    },
    number: null,
    issuers: [
      "教育部等八部门"
    ],
    issuedOn: "2018-08-30",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2018-myopia-rate-change",
        metric: "myopia-rate-change",
        stage: null,
        comparison: "<=",
        threshold: "-0.5",
        unit: "百分点",
        clause: "一、目标",
        requirement: {
          zh: "儿童青少年总体近视率力争每年降低0.5个百分点以上（高发省份1个百分点以上）",
          en: "the rate falls by half a point a year, by a point where it is high"
        },
        from: "2019-01-01",
        until: "2023-12-31",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2030-fitness-excellent-rate",
        metric: "fitness-excellent-rate",
        stage: null,
        comparison: ">=",
        threshold: "25",
        unit: "%",
        clause: "一、目标",
        requirement: {
          zh: "到2030年国家学生体质健康标准达标优秀率25%以上",
          en: "a quarter of pupils of excellent fitness by 2030"
        },
        from: "2030-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-compulsory-quality-opinions",
    title: {
      zh: "中共中央 国务院关于深化教育教学改革全面提高义务教育质量的意见",
      en: "Opinions on raising the quality of compulsory education"
    },
    number: null,
    issuers: [
      "中共中央",
      "国务院"
    ],
    issuedOn: "2019-06-23",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2019-private-school-over-plan",
        metric: "private-school-over-plan",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "所",
        clause: null,
        requirement: {
          zh: "民办义务教育学校招生纳入审批地统一管理，不得超计划招生",
          en: "private schools admit no more than planned"
        },
        from: "2019-06-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-healthy-china-opinions",
    title: {
      zh: "国务院关于实施健康中国行动的意见",
      en: "Opinions on the Healthy China actions"
    },
    number: "国发〔2019〕13号",
    issuers: [
      "国务院"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2024-myopia-rate-change",
        metric: "myopia-rate-change",
        stage: null,
        comparison: "<=",
        threshold: "-0.5",
        unit: "百分点",
        clause: "中小学健康促进行动",
        requirement: {
          zh: "到2030年新发近视率明显下降，总体近视率每年降低0.5个百分点以上",
          en: "the rate falls by half a point a year until 2030"
        },
        from: "2024-01-01",
        until: "2030-12-31",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2022-fitness-good-rate",
        metric: "fitness-good-rate",
        stage: null,
        comparison: ">=",
        threshold: "50",
        unit: "%",
        clause: "中小学健康促进行动",
        requirement: {
          zh: "到2022年国家学生体质健康标准达标优良率达到50%及以上",
          en: "half of the pupils of good or excellent fitness by 2022"
        },
        from: "2022-12-31",
        until: "2030-12-30",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2030-fitness-good-rate",
        metric: "fitness-good-rate",
        stage: null,
        comparison: ">=",
        threshold: "60",
        unit: "%",
        clause: "中小学健康促进行动",
        requirement: {
          zh: "到2030年国家学生体质健康标准达标优良率达到60%及以上",
          en: "three in five pupils of good or excellent fitness by 2030"
        },
        from: "2030-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-senior-operating-funds",
    title: {
      zh: "普通高中生均公用经费拨款标准（2019年首次制定，文号未见）",
      en: "Base of operating funds for senior schools (first set in 2019; number not seen)"
    },
    number: null,
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-public-funds-senior",
        metric: "public-funds-senior",
        stage: "senior",
        comparison: ">=",
        threshold: "1000",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "普通高中生均公用经费拨款标准不低于1000元",
          en: "at least 1000 yuan a pupil in senior schools"
        },
        from: "2020-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-supporting-kindergarten-notice",
    title: {
      zh: "国务院办公厅关于开展城镇小区配套幼儿园治理工作的通知",
      en: "Notice on the kindergartens of housing estates"
    },
    number: null,
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-supporting-kindergarten-governance",
        metric: "supporting-kindergarten-governance-rate",
        stage: "preschool",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "列入治理台账的城镇小区配套幼儿园应全部完成治理",
          en: "every kindergarten of a housing estate on the list is put right"
        },
        from: "2020-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-three-100-percent",
    title: {
      zh: "公安部 教育部文件（公通字〔2019〕27号，所见文本缺标题）",
      en: "Notice of 2019 on the safety of campuses (the title is missing in the copy seen)"
    },
    number: "公通字〔2019〕27号",
    issuers: [
      "公安部",
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-guard-coverage",
        metric: "guard-coverage",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "2020年底前中小学和城市幼儿园专职保安员配备率达到100%（2021年底前扩大到所有幼儿园）",
          en: "every school and city kindergarten has full-time guards by the end of 2020, every kindergarten a year later"
        },
        from: "2020-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-closed-management",
        metric: "closed-management-rate",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "2020年底前中小学和城市幼儿园封闭化管理达到100%",
          en: "every school and city kindergarten has a closed campus by the end of 2020"
        },
        from: "2020-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-alarm-video",
        metric: "alarm-video-rate",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "2020年底前中小学和城市幼儿园一键式紧急报警、视频监控系统达标率达到100%",
          en: "alarm and video of every school and city kindergarten as required by the end of 2020"
        },
        from: "2020-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2020-education-evaluation-reform-plan",
    title: {
      zh: "深化新时代教育评价改革总体方案",
      en: "General plan for the reform of education evaluation"
    },
    number: "中发〔2020〕19号",
    issuers: [
      "中共中央",
      "国务院"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-promotion-rate-violations",
        metric: "enrolment-target-violations",
        stage: null,
        comparison: "<=",
        threshold: "0",
        unit: "起",
        clause: "二（一）",
        requirement: {
          zh: "不得下达升学指标，不得以中高考升学率考核学校和教师，不得将升学率与经费、评优挂钩，不得通过任何形式以中高考成绩奖励师生，严禁宣传炒作",
          en: "no promotion targets, no judging or rewarding by promotion rates, no advertising of them"
        },
        from: "2020-10-13",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2020-labour-education-guidelines",
    title: {
      zh: "教育部关于印发《大中小学劳动教育指导纲要（试行）》的通知",
      en: "Guidelines for labour education"
    },
    number: null,
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-labour-lessons",
        metric: "labour-lessons",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "课时",
        clause: null,
        requirement: {
          zh: "中小学劳动教育课每周不少于1课时",
          en: "at least one lesson in labour a week"
        },
        from: "2020-07-15",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2020-preschool-inclusive-evaluation",
    title: {
      zh: "教育部关于印发《县域学前教育普及普惠督导评估办法》的通知",
      en: "Method for inspecting the reach of preschool education within a county"
    },
    number: "教督〔2020〕1号",
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-preschool-gross-enrolment",
        metric: "preschool-gross-enrolment",
        stage: "preschool",
        comparison: ">=",
        threshold: "85",
        unit: "%",
        clause: null,
        requirement: {
          zh: "学前三年毛入园率达到85%",
          en: "gross enrolment of the three preschool years of 85 per cent"
        },
        from: "2020-02-18",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-inclusive-kindergarten-coverage",
        metric: "inclusive-kindergarten-coverage",
        stage: "preschool",
        comparison: ">=",
        threshold: "80",
        unit: "%",
        clause: null,
        requirement: {
          zh: "普惠性幼儿园覆盖率达到80%",
          en: "80 per cent of children in inclusive kindergartens"
        },
        from: "2020-02-18",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-public-kindergarten-share",
        metric: "public-kindergarten-share",
        stage: "preschool",
        comparison: ">=",
        threshold: "50",
        unit: "%",
        clause: null,
        requirement: {
          zh: "公办园在园幼儿占比达到50%",
          en: "half of the children in public kindergartens"
        },
        from: "2020-02-18",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-kindergarten-class-size",
        metric: "kindergarten-class-size-compliance",
        stage: "preschool",
        comparison: ">=",
        threshold: "85",
        unit: "%",
        clause: null,
        requirement: {
          zh: "县域内85%以上的班额符合规定",
          en: "85 per cent of classes within the size limit"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-kindergarten-teacher-child-ratio",
        metric: "kindergarten-teacher-child-ratio",
        stage: "preschool",
        comparison: "<=",
        threshold: "15",
        unit: "比",
        clause: null,
        requirement: {
          zh: "专任教师总数与在园幼儿总数之比不低于1:15",
          en: "one full-time teacher for 15 children"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-kindergarten-cert",
        metric: "kindergarten-cert-rate",
        stage: "preschool",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "园长、专任教师持证上岗率达到100%",
          en: "every head and teacher holds a certificate"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-preschool-satisfaction",
        metric: "preschool-satisfaction",
        stage: "preschool",
        comparison: ">=",
        threshold: "85",
        unit: "%",
        clause: null,
        requirement: {
          zh: "社会认可度达到85%以上",
          en: "recognition by the public of at least 85 per cent"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2020-sichuan-teacher-burden-list",
    title: {
      zh: "四川省中小学教师减负清单",
      en: "List of burdens taken off teachers in Sichuan"
    },
    number: null,
    issuers: [],
    issuedOn: null,
    effectiveFrom: null,
    region: "四川省",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-sichuan-inspection-items",
        metric: "inspection-items-reduction",
        stage: null,
        comparison: ">=",
        threshold: "50",
        unit: "%",
        clause: null,
        requirement: {
          zh: "对中小学校和教师的督查检查评比考核事项在现有基础上减少50%以上",
          en: "inspections and contests of schools and teachers cut by at least half"
        },
        from: "2020-09-18",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-campus-security-action-plan",
    title: {
      zh: "校园三防建设三年行动计划",
      en: "Three-year plan for the security of campuses"
    },
    number: null,
    issuers: [
      "公安部",
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2021-school-guard-post",
        metric: "school-guard-post-rate",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "“护学岗”设置率达到100%",
          en: "every school has a crossing post"
        },
        from: "2021-07-21",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-law-vice-principal-measures",
    title: {
      zh: "中小学法治副校长聘任与管理办法",
      en: "Measures for vice-principals for law"
    },
    number: "教育部令第52号",
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: "2022-05-01",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2022-law-vice-principal",
        metric: "rule-of-law-vice-principal",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "每所学校应当配备至少1名法治副校长",
          en: "every school has at least one vice-principal for law"
        },
        from: "2022-05-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-public-services-plan",
    title: {
      zh: "“十四五”公共服务规划",
      en: "Plan for public services of the 14th five years"
    },
    number: null,
    issuers: [
      "国家发展改革委等部门"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2025-nine-year-retention",
        metric: "nine-year-retention",
        stage: "compulsory",
        comparison: ">=",
        threshold: "96",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2025年九年义务教育巩固率达到96%",
          en: "96 per cent stay through the nine years by 2025"
        },
        from: "2025-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-special-education-plan",
    title: {
      zh: "国务院办公厅关于转发教育部等部门“十四五”特殊教育发展提升行动计划的通知",
      en: "Plan for special education of the 14th five years"
    },
    number: "国办发〔2021〕60号",
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: "2021-12-31",
    effectiveFrom: null,
    region: "全国",
    supersedes: "2017-special-education-plan",
    url: null,
    standards: [
      {
        id: "2022-public-funds-special",
        metric: "public-funds-special-education",
        stage: "special",
        comparison: ">=",
        threshold: "7000",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "义务教育阶段特殊教育生均公用经费补助标准提高到7000元",
          en: "7000 yuan a pupil in special education"
        },
        from: "2022-06-30",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2025-disabled-children-enrolment",
        metric: "disabled-children-enrolment",
        stage: "compulsory",
        comparison: ">=",
        threshold: "97",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2025年适龄残疾儿童义务教育入学率达到97%",
          en: "97 per cent of disabled children are enrolled by 2025"
        },
        from: "2025-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2023-mental-health-plan",
    title: {
      zh: "教育部等十七部门关于印发《全面加强和改进新时代学生心理健康工作专项行动计划（2023—2025年）》的通知",
      en: "Plan for pupils' mental health, 2023 to 2025"
    },
    number: "教体艺〔2023〕1号",
    issuers: [
      "教育部等十七部门"
    ],
    issuedOn: "2023-04-20",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2025-psych-teacher-coverage",
        metric: "psych-teacher-coverage",
        stage: null,
        comparison: ">=",
        threshold: "95",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2025年配备专（兼）职心理健康教育教师的学校比例达到95%",
          en: "95 per cent of schools have a teacher of mental health by 2025"
        },
        from: "2025-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2024-preschool-education-law",
    title: {
      zh: "中华人民共和国学前教育法",
      en: "Preschool Education Law"
    },
    number: null,
    issuers: [
      "全国人民代表大会常务委员会"
    ],
    issuedOn: "2024-11-08",
    effectiveFrom: "2025-06-01",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2024-law-nontenured-social-insurance",
        metric: "nontenured-social-insurance-coverage",
        stage: "preschool",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: "第四十六条",
        requirement: {
          zh: "幼儿园依法为教职工缴纳社会保险费",
          en: "kindergartens pay social insurance for their staff as the law asks"
        },
        from: "2025-06-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  }
]
