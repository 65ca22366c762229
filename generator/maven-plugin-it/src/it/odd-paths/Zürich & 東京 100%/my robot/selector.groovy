// If the encoding of the system lacks these characters, no Java program can open such a file.
return System.getProperty('sun.jnu.encoding') == 'UTF-8' || System.getenv('CI') == 'true'
