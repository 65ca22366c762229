// Where the language of the system has no such letters, no Java program can open such a file.
return System.getProperty('sun.jnu.encoding') == 'UTF-8' || System.getenv('CI') == 'true'
