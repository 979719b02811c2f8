import clojure.java.api.Clojure;
import clojure.lang.IFn;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

// java Peer NAME FILE SECONDS [CONFIG]: see protocol in peers.py.
public class Peer {
  interface Tagger {
    int tag(String text, LocalDate published) throws Exception;  // how many expressions
  }

  record Line(LocalDate published, String text) {}

  static Tagger sutime() {
    Properties properties = new Properties();
    AnnotationPipeline pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", properties));
    return (text, published) -> {
      Annotation annotation = new Annotation(text);
      annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
      pipeline.annotate(annotation);
      return annotation.get(TimeAnnotations.TimexAnnotations.class).size();
    };
  }

  static Tagger heideltime(String config) {
    HeidelTimeStandalone tagger = new HeidelTimeStandalone(
        Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, config, POSTagger.NO, false);
    return (text, published) -> {
      String marked = tagger.process(text, Date.from(published.atStartOfDay().toInstant(ZoneOffset.UTC)));
      return marked.split("<TIMEX3 ", -1).length - 1;
    };
  }

  static Tagger duckling() {
    Clojure.var("clojure.core", "require").invoke(Clojure.read("duckling.core"));
    IFn map = Clojure.var("clojure.core", "hash-map");
    IFn list = Clojure.var("clojure.core", "list");
    Clojure.var("duckling.core", "load!").invoke(map.invoke(Clojure.read(":languages"), list.invoke("en")));
    IFn parse = Clojure.var("duckling.core", "parse");
    IFn moment = Clojure.var("duckling.time.obj", "t");
    Object module = Clojure.read(":en$core");
    Object times = Clojure.read("[:time]");
    Object reference = Clojure.read(":reference-time");
    return (text, published) -> {
      Object when = moment.invoke(0, published.getYear(), published.getMonthValue(), published.getDayOfMonth(), 0, 0, 0);
      Object found = parse.invoke(module, text, times, map.invoke(reference, when));
      return found == null ? 0 : ((Collection<?>) found).size();
    };
  }

  static double cpuSeconds() {
    var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  public static void main(String[] args) throws Exception {
    var out = System.out;
    System.setOut(System.err);
    Tagger tagger = switch (args[0]) {
      case "sutime" -> sutime();
      case "heideltime" -> heideltime(args[3]);
      case "duckling" -> duckling();
      default -> throw new IllegalArgumentException(args[0]);
    };
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      lines.add(new Line(LocalDate.parse(line.substring(0, 10)), line.substring(11)));
    }
    double seconds = Double.parseDouble(args[2]);
    int warm = Math.max(1, lines.size() / 5);
    for (Line line : lines.subList(0, warm)) tagger.tag(line.text, line.published);
    long bytes = 0;
    long found = 0;
    long passes = 0;
    double begin = cpuSeconds();
    double spent = 0;
    while (seconds > 0 && spent < seconds) {
      for (Line line : lines) {
        found += tagger.tag(line.text, line.published);
        bytes += line.text.getBytes(StandardCharsets.UTF_8).length + 1;
      }
      ++passes;
      spent = cpuSeconds() - begin;
    }
    out.printf(Locale.ROOT, "{\"bytes\":%d,\"seconds\":%.6f,\"found\":%d}%n", bytes, spent, passes == 0 ? 0 : found / passes);
    System.exit(0);
  }
}
