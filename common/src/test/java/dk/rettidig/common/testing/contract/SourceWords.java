package dk.rettidig.common.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What stands in the sources and not in the classes: Javadoc, and which methods a method calls. */
final class SourceWords {

  private final Map<String, JavadocText> texts = new HashMap<>();
  private final Map<String, Set<String>> calls = new HashMap<>();

  /** Reads the sources of the module that is tested, and the kernel's. */
  static SourceWords ofThisModule() {
    var words = new SourceWords();
    words.read(
        Stream.of(Path.of("src", "main", "java"), Path.of("..", "common", "src", "main", "java"))
            .flatMap(SourceWords::sources)
            .toList());
    return words;
  }

  /** What is said about a type. */
  Optional<JavadocText> of(Class<?> type) {
    return Optional.ofNullable(texts.get(name(type)));
  }

  /** What is said about a method. */
  Optional<JavadocText> of(Class<?> type, String method) {
    return Optional.ofNullable(texts.get(name(type) + "#" + method));
  }

  /** Whether a method calls {@code callee} itself or through methods of its own class. */
  boolean reaches(Class<?> type, String method, String callee) {
    return reaches(name(type), method, callee, new TreeSet<>());
  }

  private boolean reaches(String type, String method, String callee, Set<String> seen) {
    Set<String> called = calls.getOrDefault(type + "#" + method, Set.of());
    return seen.add(method)
        && (called.contains(callee)
            || called.stream().anyMatch(next -> reaches(type, next, callee, seen)));
  }

  private static String name(Class<?> type) {
    return type.getName().replace('$', '.');
  }

  private static Stream<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(List<Path> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      var reader = new Reader(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        reader.scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees trees;
    private final List<String> place = new ArrayList<>();

    Reader(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void nothing) {
      place.add(String.valueOf(unit.getPackageName()));
      super.visitCompilationUnit(unit, null);
      place.removeLast();
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      place.add("." + type.getSimpleName());
      keep();
      super.visitClass(type, null);
      place.removeLast();
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      place.add("#" + method.getName());
      keep();
      super.visitMethod(method, null);
      place.removeLast();
      return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      calls
          .computeIfAbsent(String.join("", place), _ -> new TreeSet<>())
          .add(call.getMethodSelect().toString());
      return super.visitMethodInvocation(call, null);
    }

    private void keep() {
      String comment = trees.getDocComment(getCurrentPath());
      if (comment != null) {
        texts.put(String.join("", place), JavadocText.of(comment));
      }
    }
  }
}
