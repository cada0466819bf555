// what the goals of Talkbind print: the lines below the heading of each, with paths as they are in the build
def here = basedir.canonicalPath + File.separator
def printed = []
def isOurs = false
new File(basedir, 'build.log').eachLine('UTF-8') { line ->
    def heading = line =~ /--- (.*):(\w+) \(.*\) @ .* ---$/
    if (heading) {
        isOurs = heading[0][1].contains('talkbind')
        if (isOurs) {
            printed << '$ mvn talkbind:' + heading[0][2]
        }
    } else if (line.startsWith('[INFO] -----')) {
        isOurs = false
    } else if (isOurs && line.trim() != '[INFO]' && !(line =~ / Download(ing|ed) from /)) {
        printed << line.replace(here, '').replace('\\', '/')
    }
}
if (printed != new File(basedir, 'printed.txt').readLines('UTF-8')) {
    throw new IllegalStateException('not what is in printed.txt:\n' + printed.join('\n'))
}
return true
