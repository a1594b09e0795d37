/** The settings under which LibreOffice opens somebody else's document: no macro runs, no address is asked. */

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.Office.Common/${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`

/** `user/registrymodifications.xcu` of a profile. */
export const officeSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${setting("Security/Scripting", "MacroSecurityLevel", "3")}
${setting("Security/Scripting", "DisableMacrosExecution", "true")}
${setting("Security/Scripting", "BlockUntrustedRefererLinks", "true")}
${setting("Misc", "FirstRun", "false")}
</oor:items>
`
